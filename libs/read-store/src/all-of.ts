/** Waits until all have ended, also when one fails: nothing may still be writing when the caller goes on. */
export const allOf = async (works: readonly Promise<unknown>[]): Promise<void> => {
  for (const outcome of await Promise.allSettled(works)) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
};
