import { CallFailed, type Answer } from './dialer.js';

/**
 * What became of an attempt. `endpoint`: nobody can be reached there now. `message`: this one message is refused.
 * `unclear`: one or the other, which others that come after it will tell. `gone`: nothing more is wanted.
 */
export type Verdict = 'delivered' | 'endpoint' | 'message' | 'unclear' | 'gone';

export interface Outcome {
  readonly verdict: Verdict;
  readonly status?: number;
  readonly error?: string;
  /** The beginning of what was answered. */
  readonly answer?: string;
  /** For how long the target asks to be left alone. */
  readonly retryAfterMs?: number;
}

const ofEndpoint = new Set([401, 403, 404, 405, 407, 421, 429]);
const ofUnclear = new Set([408, 425]);
const longestRetryMs = 24 * 3_600_000;

const verdictOf = (status: number): Verdict => {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  if (status < 400 || ofEndpoint.has(status)) return 'endpoint'; // redirects are never followed
  return status >= 500 || ofUnclear.has(status) ? 'unclear' : 'message';
};

/** `Retry-After` in seconds or as a date, up to a day. */
const retryAfter = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestRetryMs) : undefined;
};

export const outcomeOfAnswer = ({ status, headers, text }: Answer, now: number): Outcome => {
  const verdict = verdictOf(status);
  const retryAfterMs = retryAfter(headers['retry-after'], now);
  return {
    ...{ verdict, status, answer: text },
    ...(verdict !== 'delivered' && { error: `answered ${status}` }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
};

export const outcomeOfFailure = (error: unknown): Outcome => {
  if (!(error instanceof CallFailed)) throw error;
  const verdict = error.why === 'timeout' ? 'unclear' : 'endpoint';
  return { verdict, error: `${error.why}: ${error.message}` };
};
