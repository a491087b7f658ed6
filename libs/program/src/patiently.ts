import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@chancery/kernel';

/** For how long, and how often, in milliseconds. */
const usual = { patienceMs: 30_000, pauseMs: 500 };

/** What is asked for. It is asked again for half a minute where a store cannot be reached, or is busy. */
export const patiently = async <T>(
  ask: () => Promise<T>,
  { patienceMs, pauseMs } = usual,
): Promise<T> => {
  for (const began = performance.now(); ; await sleep(pauseMs)) {
    try {
      return await ask();
    } catch (error) {
      const isPassing = error instanceof DomainError && error.isPassing;
      if (!isPassing || performance.now() - began > patienceMs) throw error;
    }
  }
};
