/** Processes of other programs: started, looked at through /proc, ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const started = new Set();
process.once('exit', () => started.forEach((child) => child.kill('SIGINT')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Starts a Node program of this repository; resolves when it has said `pattern`. None outlives this process. */
export async function startProgram(script, { args = [], env = {}, nodeArgs = [], pattern }) {
  const child = spawn(process.execPath, [...nodeArgs, path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  const said = await untilSaid(child, pattern);
  return {
    pid: child.pid,
    said,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
    },
  };
}

const patienceMs = 120_000;

const untilSaid = (child, pattern) =>
  new Promise((resolve, reject) => {
    let said = '';
    const giveUp = setTimeout(() => child.kill('SIGINT'), patienceMs);
    const listen = (chunk) => {
      said += chunk;
      if (!pattern.test(said)) return;
      clearTimeout(giveUp);
      resolve(said);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => {
      clearTimeout(giveUp);
      reject(new Error(`${child.spawnargs.join(' ')} did not start:\n${said}`));
    });
  });

/** The process and all that it started, and they. */
export const familyOf = (pid) => {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const family = new Set([pid]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child);
  }
  return [...family];
};

const parentOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0; // it has ended meanwhile
  }
};

/** Resolves when a process has done next to nothing for as long as the reactor leaves things alone. */
export async function calm(pid) {
  for (let quietSeconds = 0, before = cpuSeconds(pid); quietSeconds < 7;) {
    await sleep(1_000);
    const now = cpuSeconds(pid);
    quietSeconds = now - before < 0.1 ? quietSeconds + 1 : 0;
    before = now;
  }
}

const cpuSeconds = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / ticksPerSecond;
};

const ticksPerSecond = 100;

/** The memory of a process in MiB, what it shares with others counted by its share (Pss). */
export const memoryOf = (pid) => {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)[1]) / 1024;
};

export const nameOf = (pid) =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();

export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};
