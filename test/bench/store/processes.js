import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EventStoreDBClient } from '@eventstore/db-client';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** A server in a process of its own, as it is used. */
export async function startProcess(script, args, nodeArgs = []) {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, path(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const startMs = performance.now() - started;
  return {
    startMs,
    /** CPU seconds used so far. */
    cpu: () => cpuSeconds(child.pid),
    /** Resident bytes. */
    memory: () => residentBytes(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

export const startNullServer = (socket) => startProcess('./null-server.js', [`unix:${socket}`]);

export const startStore = (socket, dataDir, nodeArgs) =>
  startProcess(
    '../../../apps/eventstore/dist/main.js',
    ['--data', dataDir, '--unix', socket],
    nodeArgs,
  );

export const connect = (socket) =>
  new EventStoreDBClient({ endpoint: `unix:${socket}` }, { insecure: true });

const TICKS_PER_SECOND = 100;

function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentBytes(pid) {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line[1]) * 1024;
}
