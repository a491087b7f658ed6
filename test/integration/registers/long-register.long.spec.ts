import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEventStore, type RunningEventStore } from '@chancery/embedded-eventstore';
import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { CommandRunner, deriveId, noKeys, schemaTable, type NewEvent } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import { Database, migrate, PostgresSnapshots } from '@chancery/read-store';
import {
  AllocateNumber,
  numberHeld,
  NumberWasVoided,
  registers,
  registerStream,
  VoidNumber,
  type NumberAllocated,
  type RegisterEvent,
} from '@chancery/registers';
import { openRegister, service } from '@chancery/registers/examples';
import { CountedStore } from './counted-store.js';

const folder = path.resolve(import.meta.dirname, '..');
const schemas = schemaTable(registers.schemas);
const { at } = openRegister.data;
const length = 4_000;
/** So often another may be faster before a process gets its turn. */
const fewTries = 8;

describe('a register of thousands of numbers, over real stores', () => {
  let home: string;
  let log: RunningEventStore;
  let postgres: RunningPostgres;
  let database: Database;
  let registerId: string;
  const stores: CountedStore[] = [];

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'long-register-'));
    chmodSync(home, 0o711);
    const listen = { unix: path.join(home, 'log.sock') };
    log = await startEventStore({ dataDir: path.join(home, 'log'), listen });
    postgres = await startPostgres({ dataDir: path.join(home, 'pg') });
    database = new Database({ url: postgres.url });
    await migrate(database);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.close();
    await postgres.stop();
    await log.stop();
    rmSync(home, { recursive: true });
  });

  let count = 0;
  beforeEach(async () => {
    count += 1;
    const code = `L${String(count)}`;
    registerId = `riverside.${code}.2026`;
    await fill(code);
  });

  /** A program that has just started. */
  const program = () => {
    const store = new CountedStore({ address: log.target, schemas, vault: noKeys });
    stores.push(store);
    return {
      store,
      runner: new CommandRunner(store, { snapshots: new PostgresSnapshots(database) }),
    };
  };
  type Program = ReturnType<typeof program>;

  const stream = () => `register-${registerId}`;
  const documentOf = (sequence: number) => deriveId('document', registerId, String(sequence));
  const idOf = (sequence: number) => deriveId('command', registerId, String(sequence));
  const context = (commandId: string = randomUUID()): CommandContext => ({
    ...{ commandId, correlationId: commandId, digest: commandId },
  });

  const fill = async (code: string): Promise<void> => {
    const { store } = program();
    const opened = { ...openRegister.data, registerId, code };
    const event = (type: string, data: object, commandId: string): NewEvent => ({
      ...{ id: deriveId('event', commandId), type, data },
      metadata: {
        ...{ $correlationId: commandId, $causationId: commandId, commandId },
        ...{ actor: { kind: 'service', id: 'bulk' }, authorityId: 'riverside', occurredAt: at },
      },
    });
    const numbers = Array.from({ length }, (_, index) => {
      const sequence = index + 1;
      const data: NumberAllocated['data'] = {
        ...{ registerId, authorityId: 'riverside', documentId: documentOf(sequence), at },
        ...{ sequence, number: `${String(sequence).padStart(5, '0')}/${code}-2026` },
      };
      return event('NumberAllocated', data, idOf(sequence));
    });
    const all = [event('RegisterOpened', opened, idOf(0)), ...numbers];
    for (let from = 0; from < all.length; from += 1_000)
      await store.append(stream(), all.slice(from, from + 1_000), from - 1);
  };

  const allocate = (
    { runner }: Program,
    documentId: string,
    more: { readonly replaces?: number; readonly context?: CommandContext } = {},
  ) => {
    const { context: about = context(), ...wish } = more;
    const command = new AllocateNumber({ registerId, documentId, at, ...wish }, service, about);
    return runner.run(registerStream, registerId, command);
  };
  const numberOf = async (from: Program, documentId: string, more = {}) =>
    numberHeld((await allocate(from, documentId, more)).state, documentId)?.sequence;
  const voidNumber = ({ runner }: Program, sequence: number) => {
    const command = new VoidNumber({ registerId, sequence, reason: 'Why', at }, service, context());
    return runner.run(registerStream, registerId, command, () => Promise.resolve(command));
  };

  const numbersInTheLog = async (): Promise<NumberAllocated['data'][]> => {
    const numbers: NumberAllocated['data'][] = [];
    for await (const event of program().store.readStream(stream())) {
      const { type, data } = event as RegisterEvent;
      if (type === 'NumberAllocated') numbers.push(data);
    }
    return numbers;
  };
  const expectWhole = async (total: number) => {
    const numbers = await numbersInTheLog();
    expect(numbers.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: total }, (_, index) => index + 1),
    );
    expect(new Set(numbers.map(({ documentId }) => documentId)).size).toBe(total);
    return numbers;
  };
  const snapshot = async () =>
    (
      await database.query<{ revision: number; maker: string }>(
        'SELECT revision, maker FROM stream_snapshot WHERE stream = $1',
        [stream()],
      )
    )[0];

  it('knows its oldest numbers, their documents and the commands that asked for them', async () => {
    const office = program();
    expect(await numberOf(office, documentOf(1))).toBe(1);
    expect(await numberOf(office, randomUUID())).toBe(length + 1);
    const again = await allocate(office, documentOf(7), { context: context(idOf(7)) });
    expect(again).toMatchObject({ repeated: true, revision: 7, events: [] });
    expect(numberHeld(again.state, documentOf(7))?.sequence).toBe(7);

    expect((await voidNumber(office, 3)).events).toMatchObject([
      { type: 'NumberVoided', data: { sequence: 3, documentId: documentOf(3) } },
    ]);
    expect((await voidNumber(office, 3)).events).toEqual([]);
    for (const from of [office, program()]) {
      await expect(allocate(from, documentOf(3))).rejects.toThrow(NumberWasVoided);
      expect((await voidNumber(from, 3)).events).toEqual([]);
    }
    expect(await numberOf(program(), documentOf(3), { replaces: 3 })).toBe(length + 2);
    expect(await numberOf(program(), documentOf(3))).toBe(length + 2);
  });

  it('is ready from its snapshot and what came since, and keeps no more than that', async () => {
    await numberOf(program(), randomUUID());
    const made = await snapshot();
    expect(made?.revision).toBeGreaterThan(length - 768);
    const restarted = program();
    expect(await numberOf(restarted, randomUUID())).toBe(length + 2);
    expect(restarted.store.events).toBeLessThan(800);
  });

  it('throws a snapshot away whose event is not in the log, and counts on as the log says', async () => {
    await numberOf(program(), randomUUID());
    const stale = `UPDATE stream_snapshot SET event_id = $2, revision = $3,
      state = jsonb_set(state::jsonb, '{lastSequence}', '17')::json WHERE stream = $1`;
    await database.rows(stale, [stream(), randomUUID(), 2_000]);
    expect(await numberOf(program(), randomUUID())).toBe(length + 2);
    await database.rows(stale, [stream(), randomUUID(), 900_000]);
    expect(await numberOf(program(), randomUUID())).toBe(length + 3);
    expect((await snapshot())?.revision).toBeGreaterThan(length - 768);
  });

  it('does not read a snapshot of other rules, nor one that cannot be read', async () => {
    await numberOf(program(), randomUUID());
    await database.rows(
      `UPDATE stream_snapshot SET maker = 'another', state = '{}' WHERE stream = $1`,
      [stream()],
    );
    expect(await numberOf(program(), documentOf(5))).toBe(5);
    await database.rows(`UPDATE stream_snapshot SET state = '{}' WHERE stream = $1`, [stream()]);
    expect(await numberOf(program(), documentOf(5))).toBe(5);
    expect(await numberOf(program(), randomUUID())).toBe(length + 2);
  });

  it('serves a hundred registrars at two offices and a third that looks on: none missing, none twice, none refused', async () => {
    const offices = [program(), program()];
    const each = 20;
    const registrars = Array.from({ length: 100 }, async (_, registrar) => {
      const office = offices[registrar % 2];
      for (let turn = 0; office && turn < each; turn++) await numberOf(office, randomUUID());
    });
    const onlooker = program();
    const looking = (async () => {
      for (let turn = 0; turn < 60; turn++) await numberOf(onlooker, documentOf(1 + turn));
    })();
    await Promise.all([...registrars, looking]);
    await expectWhole(length + 100 * each);
    for (const { store } of offices) expect(store.mostTries).toBeLessThanOrEqual(fewTries);
  });

  /** An office in a process of its own, and what it has told so far: the number of each document. */
  const registrar = (documentIds: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(
      process.execPath,
      [
        ...['--conditions=source', `--import=${folder}/embedded-postgres/run-typescript.js`],
        ...[`${folder}/registers/allocate.ts`, log.target, registerId, ...documentIds],
      ],
      {
        env: { ...process.env, NODE_OPTIONS: '', SNAPSHOTS_URL: postgres.url, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = once(child, 'exit');
    const told = new Map<string, string>();
    createInterface(child.stdout).on('line', (line) => {
      const [documentId = '', sequence = ''] = line.split(' ');
      told.set(documentId, sequence);
    });
    return { child, ended, told };
  };
  const newIds = (many: number): string[] => Array.from({ length: many }, () => randomUUID());

  it('is written by two processes at once, and each gets its turn after a few tries', async () => {
    const offices = [newIds(1_000), newIds(1_000)].map((documentIds) =>
      registrar(documentIds, { TELL_TRIES: 'yes' }),
    );
    await Promise.all(offices.map(({ ended }) => ended));
    await expectWhole(length + 2_000);
    for (const { told } of offices) {
      expect(told.size).toBe(1_001);
      expect(Number(told.get('tries'))).toBeLessThanOrEqual(fewTries);
    }
  });

  it('loses nothing that was acknowledged when offices are killed at any moment', async () => {
    const documentIds = newIds(1_500);
    const told = new Map<string, string>();
    for (const killAfterMs of [700, 1_100, 1_600, Infinity]) {
      const office = registrar(documentIds);
      if (killAfterMs < Infinity) {
        await sleep(killAfterMs);
        office.child.kill('SIGKILL');
      }
      await office.ended;
      for (const [documentId, sequence] of office.told) told.set(documentId, sequence);
    }
    const numbers = await expectWhole(length + documentIds.length);
    const kept = new Map(numbers.map(({ documentId, sequence }) => [documentId, String(sequence)]));
    expect(told.size).toBe(documentIds.length);
    for (const [documentId, sequence] of told) expect(kept.get(documentId)).toBe(sequence);
  });
});
