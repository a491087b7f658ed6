import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Projector, type ProjectorOptions } from '@chancery/read-store';
import { deskProjections } from './desk.js';
import type { SpecStores } from './stores.js';

/** A runner in this process, stopped when the spec ends. */
export const project = (own: SpecStores, options: Partial<ProjectorOptions> = {}): Projector => {
  const projector = new Projector({
    database: own.reads.database,
    source: own.events,
    projections: deskProjections(),
    ...options,
  });
  own.atEnd.push(() => projector.stop());
  projector.start();
  return projector;
};

const folder = new URL('..', import.meta.url).pathname;

/** A runner in a process of its own, to be killed. */
export const projectElsewhere = async (own: SpecStores): Promise<ChildProcess> => {
  const args = [
    '--conditions=source',
    `--import=${folder}embedded-postgres/run-typescript.js`,
    `${folder}read-store/run-projector.ts`,
    own.address,
    own.url,
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  own.atEnd.push(() => kill(child));
  await once(child.stdout, 'data');
  return child;
};

export const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};
