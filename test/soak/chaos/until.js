import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves with the first truthy answer of `check`; throws when none came in time, with what it last failed with. */
export async function until(what, check, ms = 30_000) {
  let last;
  for (const deadline = Date.now() + ms; Date.now() < deadline; await sleep(100)) {
    try {
      last = undefined;
      const found = await check();
      if (found) return found;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`Waited ${ms / 1_000} s in vain for ${what}.`, { cause: last });
}
