import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEventStore, type RunningEventStore } from '@chancery/embedded-eventstore';
import { CommandRunner, EventStore, schemaTable } from '@chancery/event-store';
import { eventually } from '@chancery/testing';
import { ann, at, Count, counterStream, LimitReached, schemas } from './counter.js';
import { vaultInMemory } from './vault.js';

/** The door to the log, with a count of how often a stream was read through it. */
class CountedStore extends EventStore {
  reads = 0;

  override readStream(
    ...args: Parameters<EventStore['readStream']>
  ): ReturnType<EventStore['readStream']> {
    this.reads++;
    return super.readStream(...args);
  }
}

describe('A program that follows the log', () => {
  let folder: string;
  let server: RunningEventStore;
  let stores: CountedStore[];
  let here: CommandRunner;
  let elsewhere: CommandRunner;
  const end = new AbortController();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-door-'));
    server = await startEventStore({
      dataDir: path.join(folder, 'log'),
      listen: { unix: path.join(folder, 's.sock') },
    });
    const open = () =>
      new CountedStore({
        address: server.target,
        schemas: schemaTable(schemas),
        vault: vaultInMemory(),
      });
    stores = [open(), open()];
    [here, elsewhere] = stores.map((store) => new CommandRunner(store)) as [
      CommandRunner,
      CommandRunner,
    ];
    await here.run(counterStream, randomUUID(), count(1));
    await elsewhere.run(counterStream, randomUUID(), count(1));
    void here.follow(end.signal);
  });
  afterAll(async () => {
    end.abort();
    await Promise.all(stores.map((store) => store.close()));
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const count = (by: number) => new Count({ by, at }, ann);
  const reads = () => stores[0]?.reads ?? 0;
  const content = { maxAgeMs: 60_000 };

  it('knows what others recorded in a stream that it remembers', async () => {
    const id = randomUUID();
    await here.run(counterStream, id, count(1));
    await here.load(counterStream, id);
    await elsewhere.run(counterStream, id, count(2));
    await eventually(async () =>
      expect((await here.load(counterStream, id, content)).state).toEqual({ total: 3 }),
    );
    const before = reads();
    expect((await here.run(counterStream, id, count(4))).state).toEqual({ total: 7 });
    expect(reads()).toBe(before);
  });

  it('knows a stream that began elsewhere, and decides on it without a read', async () => {
    const [id, later] = [randomUUID(), randomUUID()];
    await here.run(counterStream, later, count(1));
    await here.load(counterStream, later);
    await elsewhere.run(counterStream, id, count(5));
    await elsewhere.run(counterStream, later, count(1));
    await eventually(async () =>
      expect((await here.load(counterStream, later, content)).state).toEqual({ total: 2 }),
    );
    const before = reads();
    expect((await here.run(counterStream, id, count(1))).state).toEqual({ total: 6 });
    expect(reads()).toBe(before);
  });

  it('still refuses by what the log holds, never by what it has heard', async () => {
    const id = randomUUID();
    await here.run(counterStream, id, count(1_000));
    const before = reads();
    await expect(here.run(counterStream, id, count(1))).rejects.toThrow(LimitReached);
    expect(reads()).toBe(before + 1);
  });
});
