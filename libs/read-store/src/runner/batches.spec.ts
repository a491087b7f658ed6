import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';
import type { Batch } from './batch.js';
import { batches } from './batches.js';

const event = (position: bigint): Delivery => ({
  kind: 'event',
  event: { type: 'Counted', stream: 's-1', position } as unknown as Recorded,
});

/** A log that says what it is told to say, when it is told. */
class Told {
  private readonly waiting: Delivery[] = [];
  private wake = (): void => undefined;
  private outcome: { readonly error?: Error } | undefined;

  say(...deliveries: Delivery[]): void {
    this.waiting.push(...deliveries);
    this.wake();
  }

  end(error?: Error): void {
    this.outcome = error ? { error } : {};
    this.wake();
  }

  async *deliveries(): AsyncGenerator<Delivery> {
    for (;;) {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) yield next;
      if (this.outcome?.error) throw this.outcome.error;
      if (this.outcome) return;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

const limits = { events: 3, linger: 0 };
const shape = ({ events, position, isCaughtUp }: Batch) => [events.length, position, isCaughtUp];

const takeAll = async (told: Told): Promise<unknown[]> => {
  const taken = [];
  for await (const batch of batches(told.deliveries(), -1n, limits)) taken.push(shape(batch));
  return taken;
};

describe('batches', () => {
  it('hold what has come meanwhile, up to the limit', async () => {
    const told = new Told();
    const taken = batches(told.deliveries(), -1n, limits);
    told.say(event(1n));
    expect(shape((await taken.next()).value as Batch)).toEqual([1, 1n, false]);
    told.say(event(2n), event(3n), event(4n), event(5n));
    await new Promise((resolve) => setImmediate(resolve)); // the batch is being written
    expect(shape((await taken.next()).value as Batch)).toEqual([3, 4n, false]);
    expect(shape((await taken.next()).value as Batch)).toEqual([1, 5n, false]);
    await taken.return(undefined);
  });

  it('wait for company where there was some before, and go at once where there was none', async () => {
    const told = new Told();
    const taken = batches(told.deliveries(), -1n, { events: 200, linger: 60_000 });
    told.say(event(0n));
    expect(shape((await taken.next()).value as Batch)).toEqual([1, 0n, false]);
    told.say(...Array.from({ length: 100 }, (_, index) => event(BigInt(index + 1))));
    await sleep(1); // the batch is being written
    expect(shape((await taken.next()).value as Batch)).toEqual([100, 100n, false]);
    told.say(event(101n));
    const third = taken.next();
    await sleep(5);
    told.say(event(102n));
    expect(shape((await third).value as Batch)).toEqual([2, 102n, false]);
    await taken.return(undefined);
  });

  it('move on without events, and say when the end of the log is reached', async () => {
    const told = new Told();
    const taken = batches(told.deliveries(), 7n, limits);
    told.say({ kind: 'caught-up' });
    expect(shape((await taken.next()).value as Batch)).toEqual([0, 7n, true]);
    told.say({ kind: 'checkpoint', position: 20n });
    expect(shape((await taken.next()).value as Batch)).toEqual([0, 20n, true]);
    await taken.return(undefined);
  });

  it('end when the log ends, and fail when it fails', async () => {
    const ended = new Told();
    ended.end();
    expect(await takeAll(ended)).toEqual([]);
    const failed = new Told();
    failed.end(new Error('gone'));
    await expect(takeAll(failed)).rejects.toThrow('gone');
  });
});
