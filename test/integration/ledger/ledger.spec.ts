import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyLog, startEventStore } from '@chancery/embedded-eventstore';
import { AnotherLog, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import {
  empty,
  LedgerBuilder,
  openLedger,
  reattach,
  verifyLedger,
  type LedgerOptions,
} from '@chancery/ledger';
import { migrate, SecretBox } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { Stores, type SpecStores } from '../read-store/stores.js';

const masterKey = 'spec';
const at = '2026-03-02T09:30:00.000Z';
const folder = new URL('..', import.meta.url).pathname;

const optionsOf = ({ events: store, reads }: SpecStores): LedgerOptions => ({
  store,
  database: reads.database,
  secrets: new SecretBox(masterKey),
});

const write = async (store: EventStore, stream: string, count: number): Promise<void> => {
  const metadata = {
    ...{
      $correlationId: 'c',
      $causationId: 'c',
      commandId: randomUUID(),
      authorityId: 'riverside',
    },
    ...{ actor: { kind: 'service', id: 'spec' } as const, occurredAt: at },
  };
  const events = Array.from({ length: count }, (_, n) => ({
    ...{ id: randomUUID(), type: 'DocumentClaimed', data: { n, at }, metadata },
  }));
  await store.append(stream, events, 'any');
};

const catchUp = (options: LedgerOptions): Promise<void> =>
  new LedgerBuilder(options).catchUp(new AbortController().signal);

const rootOfAll = async (options: LedgerOptions): Promise<string> => {
  const { root, differences } = await verifyLedger(options);
  expect(differences).toEqual([]);
  return root;
};

const indexes = async ({ reads }: SpecStores): Promise<number[]> => {
  const rows = await reads.database.rows<{ index: string }>(
    'SELECT index FROM ledger_entry ORDER BY index',
  );
  return rows.map(({ index }) => Number(index));
};

describe('The ledger', () => {
  let stores: Stores;
  let own: SpecStores;
  let options: LedgerOptions;

  beforeAll(async () => (stores = await Stores.start()));
  beforeEach(async () => {
    own = await stores.fresh();
    options = optionsOf(own);
    await migrate(own.reads.database);
  });
  afterEach(() => stores.clean());
  afterAll(() => stores.stop());

  it('numbers the events of an office that worked before, then each new one, without a gap', async () => {
    await write(own.events, 'document-d1', 700);
    const end = new AbortController();
    const running = new LedgerBuilder(options).run(end.signal);
    await write(own.events, 'document-d2', 3);
    await eventually(async () => expect(await indexes(own)).toHaveLength(703));
    end.abort();
    await running;
    expect(await indexes(own)).toEqual([...Array(703).keys()]);
    await rootOfAll(options);
  });

  it('gives the same numbers and root when it is killed again and again, and when it is built anew', async () => {
    const builder = [
      '--conditions=source',
      `--import=${folder}embedded-postgres/run-typescript.js`,
      `${folder}ledger/run-builder.ts`,
      ...[own.address, own.url, masterKey],
    ];
    const writing = (async () => {
      for (let n = 0; n < 30; n++) await write(own.events, `document-d${n % 7}`, 200);
    })();
    for (let kills = 0; kills < 2; kills++) {
      const child = spawn(process.execPath, builder, { stdio: 'inherit' });
      const before = (await openLedger(options.database, options.secrets)).size;
      await eventually(async () =>
        expect((await openLedger(options.database, options.secrets)).size).toBeGreaterThan(before),
      );
      await sleep(Math.random() * 100); // anywhere in its work
      child.kill('SIGKILL');
      await once(child, 'exit');
      if (kills === 1) await writing;
      else await write(own.events, 'document-more', 10);
    }
    await catchUp(options);
    const root = await rootOfAll(options);
    expect(await indexes(own)).toEqual([...Array(30 * 200 + 10).keys()]);
    await empty(own.reads.database);
    await catchUp(options);
    expect(await rootOfAll(options)).toBe(root);
  });

  it('goes on in a copy of the log on another server, with the same numbers', async () => {
    await write(own.events, 'document-d1', 300);
    await catchUp(options);
    const other = await startEventStore({
      dataDir: `${await own.backUp()}-copy`,
      listen: { unix: `${own.address.replace('unix:', '')}.copy` },
    });
    const copied = new EventStore({ address: other.target, schemas: schemaTable(), vault: noKeys });
    try {
      await write(copied, 'document-of-another', 1); // positions differ from here on
      const there = { ...options, store: copied };
      await expect(catchUp(there)).rejects.toThrow(AnotherLog);
      await expect(reattach(there)).rejects.toThrow('The log does not hold entry 299');
      await copyLog(own.address, other.target, () => undefined);
      await reattach(there);
      await write(copied, 'document-d1', 5);
      await catchUp(there);
      expect((await openLedger(options.database, options.secrets)).size).toBe(305);
    } finally {
      await copied.close();
      await other.stop();
    }
  });

  it('tells an entry that is missing in the log or the ledger, and a hash that is another', async () => {
    await write(own.events, 'document-d1', 3);
    await catchUp(options);
    const { database } = own.reads;
    await database.rows(
      `UPDATE ledger_tile SET hashes = overlay(hashes PLACING '\\x00'::bytea FROM 33) WHERE level = 0`,
    );
    await database.rows('DELETE FROM ledger_entry WHERE index = 0');
    const { differences } = await verifyLedger(options);
    expect(differences).toMatchObject([
      { stream: 'document-d1', revision: 0, what: 'missing in the ledger' },
      { index: 0, what: 'missing in the log' },
      { index: 1, stream: 'document-d1', revision: 1, what: 'altered' },
    ]);
  });

  it('has its salt key opened by the master key alone', async () => {
    const { saltKey } = await openLedger(options.database, options.secrets);
    expect((await openLedger(options.database, options.secrets)).saltKey).toEqual(saltKey);
    await expect(openLedger(options.database, new SecretBox('other'))).rejects.toThrow();
  });
});
