import { setTimeout as sleep } from 'node:timers/promises';

/** Words for whoever started the office, and the end of waiting. */
export interface Telling {
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

interface Asking extends Telling {
  /** Shows the details of readiness. */
  readonly operatorToken: string;
}

const firstWordMs = 15_000;
const nextWordMs = 60_000;

/** Resolves when the API says that it is ready. Says what is missing after 15 s, and then every minute. */
export const untilReady = async (
  url: string,
  { operatorToken, say, signal }: Asking,
): Promise<void> => {
  const headers = { authorization: `Bearer ${operatorToken}` };
  const since = Date.now();
  let nextWord = since + firstWordMs;
  for (;;) {
    const missing = await fetch(`${url}/health/ready`, { headers, signal })
      .then(async (response) => (response.ok ? undefined : await response.text()))
      .catch((error: unknown) => String(error));
    signal.throwIfAborted();
    if (missing === undefined) return;
    if (Date.now() > nextWord) {
      nextWord = Date.now() + nextWordMs;
      say(`Not ready for ${Math.round((Date.now() - since) / 1_000)} s, still waiting: ${missing}`);
    }
    await sleep(50, undefined, { signal });
  }
};
