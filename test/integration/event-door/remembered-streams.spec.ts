import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEventStore, type RunningEventStore } from '@chancery/embedded-eventstore';
import { CommandRunner, EventStore, RememberedStreams, schemaTable } from '@chancery/event-store';
import { ann, at, Count, counterStream, Greet, schemas } from './counter.js';
import { vaultInMemory } from './vault.js';

describe('A stream that is read again', () => {
  let folder: string;
  let server: RunningEventStore;
  let store: EventStore;
  let runner: CommandRunner;
  const vault = vaultInMemory();

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-door-'));
    server = await startEventStore({
      dataDir: path.join(folder, 'log'),
      listen: { unix: path.join(folder, 's.sock') },
    });
    store = new EventStore({ address: server.target, schemas: schemaTable(schemas), vault });
    runner = new CommandRunner(store);
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const count = (id: string, by: number) =>
    runner.run(counterStream, id, new Count({ by, at }, ann));
  const dataOf = async (streams: RememberedStreams, id: string) =>
    (await streams.read(`counter-${id}`)).map(({ data }) => data);

  it('shows at once what was recorded since, and reads no more than that', async () => {
    const streams = new RememberedStreams(store);
    const id = randomUUID();
    expect(await dataOf(streams, id)).toEqual([]);
    await count(id, 1);
    await count(id, 2);
    const first = await streams.read(`counter-${id}`);
    await count(id, 3);
    const then = await streams.read(`counter-${id}`);
    expect(then.map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect(then[2]?.data).toEqual({ by: 3, at });
    expect(then[0]).toBe(first[0]);
    expect(then[1]).toBe(first[1]);
  });

  it('shows nothing more of a person who was erased since', async () => {
    const streams = new RememberedStreams(store);
    const id = randomUUID();
    const party = { partyId: randomUUID(), name: 'Ann Appleby' };
    const authorityId = 'riverside';
    await runner.run(counterStream, id, new Greet({ party, authorityId, at }, ann));
    expect(await dataOf(streams, id)).toEqual([{ party, authorityId, at }]);
    vault.destroy({ authorityId, partyId: party.partyId });
    expect(await dataOf(streams, id)).toEqual([
      { party: { partyId: party.partyId, name: '[erased]' }, authorityId, at },
    ]);
  });

  it('is whole also where there is no room to remember it', async () => {
    const streams = new RememberedStreams(store, 600);
    const ids = [randomUUID(), randomUUID()];
    for (const id of ids) for (const by of [1, 2, 3]) await count(id, by);
    for (const id of [...ids, ...ids])
      expect(await dataOf(streams, id)).toEqual([1, 2, 3].map((by) => ({ by, at })));
  });
});
