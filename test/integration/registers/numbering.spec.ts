import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startEventStore, type RunningEventStore } from '@chancery/embedded-eventstore';
import { CommandRunner, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import {
  AllocateNumber,
  OpenRegister,
  registers,
  registerStream,
  type NumberAllocated,
} from '@chancery/registers';
import { openRegister, service } from '@chancery/registers/examples';

const folder = path.resolve(import.meta.dirname, '..');

describe('numbering over a real store', () => {
  let dataDir: string;
  let server: RunningEventStore;
  let store: EventStore;
  let registerId: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'registers-'));
    const listen = { unix: path.join(dataDir, 'log.sock') };
    server = await startEventStore({ dataDir: path.join(dataDir, 'log'), listen });
    store = connect();
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  let count = 0;
  beforeEach(async () => {
    count += 1;
    const code = `R${String(count)}`;
    registerId = `riverside.${code}.2026`;
    const data = { ...openRegister.data, registerId, code };
    await new CommandRunner(store).run(registerStream, registerId, new OpenRegister(data, service));
  });

  const connect = () =>
    new EventStore({
      address: server.target,
      schemas: schemaTable(registers.schemas),
      vault: noKeys,
    });
  const newIds = (length: number) => Array.from({ length }, () => randomUUID() as string);

  const numbersInTheLog = async (): Promise<NumberAllocated['data'][]> => {
    const numbers: NumberAllocated['data'][] = [];
    for await (const { type, data } of store.readStream(`register-${registerId}`))
      if (type === 'NumberAllocated') numbers.push(data as NumberAllocated['data']);
    return numbers;
  };
  const expectNumbersFor = async (documentIds: readonly string[]) => {
    const numbers = await numbersInTheLog();
    expect(numbers.map(({ sequence }) => sequence)).toEqual(documentIds.map((_, n) => n + 1));
    expect(numbers.map(({ documentId }) => documentId).sort()).toEqual([...documentIds].sort());
    return new Map(numbers.map(({ documentId, sequence }) => [documentId, sequence]));
  };

  it('gives a hundred documents 1 to 100, when two offices ask for each at the same time', async () => {
    const documentIds = newIds(100);
    const other = connect();
    const runners = [new CommandRunner(store), new CommandRunner(other)];
    const allocate = async (runner: CommandRunner, documentId: string): Promise<void> => {
      const command = new AllocateNumber(
        { registerId, documentId, at: openRegister.data.at },
        service,
      );
      await runner.run(registerStream, registerId, command);
    };
    await Promise.all(runners.flatMap((runner) => documentIds.map((id) => allocate(runner, id))));
    await other.close();
    await expectNumbersFor(documentIds);
  });

  it('loses no number and leaves no gap when registrars are killed at any moment', async () => {
    const documentIds = newIds(400);
    const acknowledged = new Map<string, string>();
    for (const killAfter of [1, 15, 40, 90]) {
      const child = registrar(documentIds);
      await readUntil(child, acknowledged, killAfter);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const last = registrar(documentIds);
    await readUntil(last, acknowledged, Infinity);
    const kept = await expectNumbersFor(documentIds);
    for (const [documentId, sequence] of acknowledged)
      expect(sequence).toBe(String(kept.get(documentId)));
    expect(acknowledged.size).toBe(documentIds.length);
  });

  const registrar = (documentIds: readonly string[]): ChildProcess =>
    spawn(
      process.execPath,
      [
        '--conditions=source',
        `--import=${folder}/embedded-postgres/run-typescript.js`,
        `${folder}/registers/allocate.ts`,
        server.target,
        registerId,
        ...documentIds,
      ],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
});

/** Notes what a registrar was told, line by line, until it has been told enough or ends. */
async function readUntil(
  { stdout }: ChildProcess,
  told: Map<string, string>,
  enough: number,
): Promise<void> {
  if (!stdout) throw new Error('The registrar has no output.');
  let lines = 0;
  for await (const line of createInterface(stdout)) {
    const [documentId = '', sequence = ''] = line.split(' ');
    told.set(documentId, sequence);
    if (++lines >= enough) return;
  }
}
