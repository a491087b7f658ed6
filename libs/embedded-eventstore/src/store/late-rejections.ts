let isGuarded = false;

/**
 * When a commit fails, lmdb rejects, beside the promise that was waited for, one that tells the cause, and
 * sometimes nobody can have got hold of it. The writers have been told by then; any other unhandled
 * rejection stays fatal.
 */
export const surviveLateRejections = (): void => {
  if (isGuarded) return;
  isGuarded = true;
  process.on('unhandledRejection', (reason) => {
    const isOfLmdb = reason instanceof Error && /[\\/]lmdb[\\/]/.test(reason.stack ?? '');
    if (!isOfLmdb) throw reason;
  });
};
