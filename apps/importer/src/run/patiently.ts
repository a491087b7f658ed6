import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@chancery/kernel';
import { isTrouble } from './trouble.js';

/**
 * Tries again, with growing pauses, while a store is out of reach: an import outlives the restart of any
 * process of the platform. Refusals by the rules and errors of the program are thrown at once.
 */
export const patiently = async <Result>(
  work: () => Promise<Result>,
  patienceMs = 60_000,
): Promise<Result> => {
  const deadline = Date.now() + patienceMs;
  for (let wait = 100; ; wait = Math.min(wait * 2, 3_000)) {
    try {
      return await work();
    } catch (error) {
      if (!isTrouble(error) || Date.now() > deadline) throw error;
    }
    await pause(wait);
  }
};

/** A refusal is an answer of the rules; trouble says nothing about whether the order was right. */
export const isRefusal = (error: unknown): error is DomainError =>
  error instanceof DomainError && !isTrouble(error);
