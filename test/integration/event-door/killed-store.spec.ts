import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  EventStore,
  EventStoreUnavailable,
  schemaTable,
  type NewEvent,
} from '@chancery/event-store';
import { startServerProcess, type ServerProcess } from '../event-store/support/server-process.js';
import { at, schemas } from './counter.js';
import { vaultInMemory } from './vault.js';

const length = 40;

describe('a store that is killed', () => {
  let folder: string;
  let server: ServerProcess;
  let store: EventStore;

  const socket = () => path.join(folder, 's.sock');
  const start = () => startServerProcess(['--data', path.join(folder, 'log'), '--unix', socket()]);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-broken-'));
    server = await start();
    store = new EventStore({
      address: `unix:${socket()}`,
      schemas: schemaTable(schemas),
      vault: vaultInMemory(),
    });
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const counted = (_: unknown, n: number): NewEvent => {
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const order = { $correlationId: id, $causationId: id, commandId: id, occurredAt: at };
    const actor = { kind: 'officer', id: 'riverside.ann' } as const;
    const metadata = { ...order, actor, authorityId: 'riverside' };
    return { id, type: 'Counted', data: { by: 1, at }, metadata };
  };

  const lengthRead = async (): Promise<number | 'unavailable'> => {
    let read = 0;
    try {
      for await (const _ of store.readStream('counter-long')) read++;
      return read;
    } catch (error) {
      expect(error).toBeInstanceOf(EventStoreUnavailable);
      return 'unavailable';
    }
  };

  it('is waited for by an append that begins while it is away', async () => {
    await server.kill();
    const appending = store.append('counter-patient', [counted(undefined, length)], -1);
    server = await start();
    expect(await appending).toMatchObject({ revision: 0 });
  });

  it('gives the whole stream or says that it could not, never a part for the whole', async () => {
    await store.append('counter-long', Array.from({ length }, counted), -1);
    const found = new Set<number | 'unavailable'>();
    for (let round = 0; round < 3; round++) {
      let isOver = false;
      const readers = Array.from({ length: 16 }, async () => {
        while (!isOver) found.add(await lengthRead());
      });
      await sleep(100);
      await server.kill();
      await sleep(200);
      server = await start();
      await sleep(100);
      isOver = true;
      await Promise.all(readers);
    }
    expect([...found].sort()).toEqual([length, 'unavailable']);
  });
});
