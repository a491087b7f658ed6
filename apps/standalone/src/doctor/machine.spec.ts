import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { examineFolder, judgeDisk, judgeNode, measureDisk } from './machine.js';

describe('the machine', () => {
  it.each([
    ['20.18.3', 'fault'],
    ['18.20.0', 'fault'],
    ['20.19.0', 'well'],
    ['24.1.0', 'well'],
  ])('with Node %s is %s', (version, weight) => expect(judgeNode(version).weight).toBe(weight));

  it.each([
    [4, 1_000_000, 'fault', /Writing is refused \(507\)/],
    [900, 1_000_000, 'remark', /900 MiB are free for \/srv/],
    [90_000, 12, 'fault', /Only 12 more files fit/],
    [90_000, undefined, 'well', /90000 MiB/],
  ])('with %d MiB and room for %s files is %s', (mebibytes, freeFiles, weight, words) => {
    const found = judgeDisk({ folder: '/srv', freeBytes: mebibytes * 1_048_576, freeFiles });
    expect([found.weight, found.words]).toEqual([weight, expect.stringMatching(words)]);
  });

  it('is measured', () => expect(measureDisk(os.tmpdir()).freeBytes).toBeGreaterThan(0));
});

describe('the data folder', () => {
  const above = mkdtempSync(path.join(os.tmpdir(), 'chancery-doctor-'));
  afterAll(() => rmSync(above, { recursive: true }));

  it('may be one that is still to be made', () =>
    expect(examineFolder(path.join(above, 'none'))).toMatchObject({ weight: 'well' }));

  it('is closed to other accounts', () => {
    expect(examineFolder(above)).toMatchObject({ weight: 'well' });
    chmodSync(above, 0o755);
    expect(examineFolder(above)).toMatchObject({
      weight: 'fault',
      wayOut: `Close it: chmod 700 ${above}`,
    });
  });

  it('is no file', () => {
    const file = path.join(above, 'file');
    writeFileSync(file, '');
    expect(examineFolder(file)).toMatchObject({ weight: 'fault' });
  });
});
