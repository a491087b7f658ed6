import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rotateLogs } from './rotate-logs.js';

describe('a log', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-logs-'));
  const log = path.join(folder, 'api.log');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('begins anew when it has become too large, and three older parts are kept', () => {
    for (const part of ['first', 'second', 'third', 'fourth', 'fifth']) {
      appendFileSync(log, part.padEnd(101));
      rotateLogs([folder], 100);
    }
    expect(statSync(log).size).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['api.log', 'api.log.1', 'api.log.2', 'api.log.3']);
    const parts = [1, 2, 3].map((part) => readFileSync(`${log}.${part}`, 'utf8').trim());
    expect(parts).toEqual(['fifth', 'fourth', 'third']);
  });

  it('stays while it is small, and a folder that is not there is passed over', () => {
    appendFileSync(log, 'short');
    rotateLogs([path.join(folder, 'none'), folder], 100);
    expect(readFileSync(log, 'utf8')).toBe('short');
  });
});
