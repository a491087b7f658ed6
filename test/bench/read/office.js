/** The stores of the one-machine profile, each in a process of its own, in a temporary folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@chancery/embedded-postgres';
import { EventStore, schemaTable } from '@chancery/event-store';
import { documents } from '@chancery/documents';
import { eventsOf } from './documents.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A program as a process: `said(line)` resolves when it has printed such a line. */
export function startProgram(script, args, { env = {}, nodeArgs = [] } = {}) {
  const child = spawn(process.execPath, [...nodeArgs, here(script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'], // they end when the channel does
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  return {
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(printed);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`${script} ended: ${printed}`);
        await once(child.stdout, 'data');
      }
    },
    /** Resident megabytes now. */
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

export async function openOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'));
  chmodSync(folder, 0o711);
  const socket = join(folder, 'events.sock');
  const args = ['--data', join(folder, 'events'), '--unix', socket];
  const server = startProgram('../../../apps/eventstore/dist/main.js', args);
  await server.said(/listening/);
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  return {
    folder,
    socket,
    eventStoreUrl: `unix:${socket}`,
    databaseUrl: postgres.url,
    async close() {
      await server.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const metadata = {
  $correlationId: '5d0c1bb5-7f4b-4a0c-8f6e-2f1f4a6d9a10',
  $causationId: '5d0c1bb5-7f4b-4a0c-8f6e-2f1f4a6d9a10',
  commandId: '5d0c1bb5-7f4b-4a0c-8f6e-2f1f4a6d9a10',
  actor: { kind: 'service', id: 'riverside.bench' },
  authorityId: 'riverside',
};

const key = createHash('sha256').update('bench').digest();
const oneKey = { keyFor: async () => key, find: async () => key, destroy: async () => undefined };
const atOnce = 256;

/** Writes events in the order of the log, many at once but those of a stream one after the other. */
export async function fill({ eventStoreUrl }, total, onProgress = () => undefined) {
  const schemas = schemaTable(documents.schemas);
  const store = new EventStore({ address: eventStoreUrl, schemas, vault: oneKey });
  let group = new Map();
  let count = 0;
  const write = async () => {
    const appends = [...group].map(([stream, events]) => store.append(stream, events, 'any'));
    await Promise.all(appends);
    group = new Map();
    onProgress(count);
  };
  for (const { stream, event } of eventsOf(total)) {
    const stamped = { ...metadata, occurredAt: event.data.at };
    const recorded = { ...event, id: uuid(count++), metadata: stamped };
    const known = group.get(stream);
    if (known) known.push(recorded);
    else group.set(stream, [recorded]);
    if (group.size === atOnce) await write();
  }
  await write();
  const head = await store.head();
  await store.close();
  return { count, head };
}

const uuid = (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
