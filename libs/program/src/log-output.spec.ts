import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@chancery/testing';
import { LogOutput } from './log-output.js';

describe('the output of a log', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-log-'));
  const file = path.join(folder, 'a.log');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes every line once, in order', async () => {
    const fd = openSync(file, 'a');
    const output = new LogOutput({ fd });
    const lines = Array.from({ length: 5_000 }, (_, n) => `line ${n}\n`);
    for (const line of lines) output.write(line);
    await eventually(() => expect(readFileSync(file, 'utf8')).toBe(lines.join('')));
    closeSync(fd);
  });

  it('keeps lines while the disk is full, up to its limit, and counts those beyond', async () => {
    const fd = openSync('/dev/full', 'w');
    const disk = { fd, mostWaiting: 100, retryMs: 10 };
    const output = new LogOutput(disk);
    for (let n = 0; n < 50; n++) output.write(`line number ${n}\n`);
    await sleep(150);
    const other = openSync(path.join(folder, 'b.log'), 'a');
    disk.fd = other;
    const written = await eventually(() => {
      const text = readFileSync(path.join(folder, 'b.log'), 'utf8');
      expect(text).toContain('are lost');
      return text.trim().split('\n');
    });
    expect(written.slice(0, 2)).toEqual(['line number 0', 'line number 1']);
    const kept = written.filter((line) => line.startsWith('line')).length;
    expect(written.at(-1)).toContain(`${50 - kept} lines of this log are lost`);
    closeSync(fd);
    closeSync(other);
  });

  it('does not hold the process up when nobody reads a pipe', async () => {
    const reader = spawn('sleep', ['60'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const pipe = (reader.stdin as unknown as { _handle: { fd: number } })._handle.fd;
    const output = new LogOutput({ fd: pipe, mostWaiting: 200_000, retryMs: 10 });
    const started = Date.now();
    for (let n = 0; n < 100_000; n++) output.write('x'.repeat(99) + '\n');
    await sleep(50);
    output.end();
    expect(Date.now() - started).toBeLessThan(5_000);
    reader.kill();
  });
});
