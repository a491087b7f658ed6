import { setTimeout as sleep } from 'node:timers/promises';
import type { Telling } from './readiness.js';

export interface WatchdogOptions extends Telling {
  readonly onSilent: () => void;
  readonly everyMs?: number;
  /** How long the API may be silent. */
  readonly patienceMs?: number;
  /** How long a new process may take before its silence counts. */
  readonly graceMs?: number;
}

/**
 * Asks the API every 5 s whether it lives. If it has not answered for 30 s, it is given up, so that it is started
 * again; that happens once a minute at most.
 */
export const watchdog = (url: string, options: WatchdogOptions): Promise<void> =>
  watch(url, options).catch(() => undefined);

const watch = async (url: string, options: WatchdogOptions): Promise<void> => {
  const { say, signal, onSilent, everyMs = 5_000, patienceMs = 30_000, graceMs = 60_000 } = options;
  for (let heard = Date.now(); ; await sleep(everyMs, undefined, { signal })) {
    if (await isAlive(url, everyMs)) heard = Math.max(heard, Date.now());
    signal.throwIfAborted();
    if (Date.now() - heard < patienceMs) continue;
    say(`api has not answered /health/live for ${patienceMs / 1_000} s and is ended`);
    onSilent();
    heard = Date.now() + graceMs - patienceMs;
  }
};

const isAlive = (url: string, ms: number): Promise<boolean> =>
  fetch(`${url}/health/live`, { signal: AbortSignal.timeout(ms) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
