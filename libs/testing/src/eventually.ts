import { setTimeout as sleep } from 'node:timers/promises';

/** Tries a check until it no longer throws, for ten seconds or as long as said; then lets its last error out. */
export const eventually = async <T>(check: () => Promise<T> | T, ms = 10_000): Promise<T> => {
  const deadline = Date.now() + ms;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(25);
    }
  }
};
