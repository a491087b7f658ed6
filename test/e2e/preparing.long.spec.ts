import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '@chancery/testing';

/** A clone with nothing but what prepares it, and an `npm` that takes as long as it is let. */
const clone = (): { folder: string; within: (...names: string[]) => string } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-clone-'));
  const within = (...names: string[]) => path.join(folder, ...names);
  cpSync('apps/standalone/bin', within('apps/standalone/bin'), { recursive: true });
  for (const name of ['libs', 'bin']) mkdirSync(within(name));
  for (const name of ['package.json', 'apps/standalone/package.json'])
    writeFileSync(within(name), '{ "type": "module" }');
  writeFileSync(within('bin/npm'), `#!/bin/sh\nsleep 300 &\necho $! > ${folder}/pid\nwait\n`);
  chmodSync(within('bin/npm'), 0o755);
  return { folder, within };
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}/cmdline`);

describe('a first start', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'shows that it installs, and %s ends it with all that npm has started',
    async (signal, code) => {
      const { folder, within } = clone();
      const start = spawn(process.execPath, [within('apps/standalone/bin/run.js'), 'standalone'], {
        env: { PATH: `${within('bin')}:${process.env['PATH']}` },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      start.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await eventually(() => expect(said).toMatch(/Installing packages .* 5 s\n/), 20_000);
      const pid = Number(readFileSync(within('pid'), 'utf8'));
      expect(isAlive(pid)).toBe(true);
      start.kill(signal);
      await once(start, 'close');
      expect(start.exitCode).toBe(code);
      expect(said).toContain('Stopped. The next start goes on with it: Installing packages.');
      await eventually(() => expect(isAlive(pid)).toBe(false));
      expect(existsSync(within('.preparing.log'))).toBe(false);
      rmSync(folder, { recursive: true });
    },
    60_000,
  );
});
