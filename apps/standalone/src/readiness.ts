import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the API says that it is ready. Throws after `ms`, with what it last said. */
export const untilReady = async (url: string, ms: number): Promise<void> => {
  const deadline = Date.now() + ms;
  let last = 'no answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`${url}/health/ready`);
      if (response.ok) return;
      last = await response.text();
    } catch (error) {
      last = String(error);
    }
    await sleep(50);
  }
  throw new Error(`Not ready after ${ms / 1000} s: ${last}`);
};
