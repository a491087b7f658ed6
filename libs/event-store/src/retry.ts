import { setTimeout as delay } from 'node:timers/promises';

/** Waits that double from `first` to `longest` milliseconds, each drawn from its upper half (jitter). */
export function* backOff(first: number, longest: number): Generator<number, never> {
  for (let wait = first; ; wait = Math.min(wait * 2, longest))
    yield wait / 2 + (Math.random() * wait) / 2;
}

/** Rejects when `work` has not settled within `ms`; the work itself goes on unobserved. */
export const within = async <T>(ms: number, work: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error(`${what} took too long`), { type: 'timeout' })),
      ms,
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
};

export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  await delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
};
