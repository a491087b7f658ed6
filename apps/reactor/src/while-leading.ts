import { setTimeout as sleep } from 'node:timers/promises';
import { Leadership, type ReadStore } from '@chancery/read-store';

const pauseMs = 1_000;

interface Led {
  /** Of all that is led over this database, whatever program leads it. */
  readonly name: string;
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Runs something wherever this process leads it. Of several reactors one does; another takes over when it dies. */
export const whileLeading = async (
  { database }: Pick<ReadStore, 'database'>,
  { name, run, onError, signal }: Led,
): Promise<void> => {
  while (!signal.aborted) {
    const lost = new AbortController();
    const leading = AbortSignal.any([signal, lost.signal]);
    const leadership = await Leadership.open(database, [name], (error) => lost.abort(error)).catch(
      onError,
    );
    try {
      await leadership?.more(leading);
      if (leadership) await run(leading);
    } catch (error) {
      if (!signal.aborted) onError(error);
    } finally {
      await leadership?.close();
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
};
