import { runChecks } from './checks.js';
import { fault, lineOf, remark, well } from './finding.js';

describe('the doctor', () => {
  it('tells each finding in one line, with the way out', () => {
    expect(lineOf(well('Node', '20.20.2.'))).toBe('ok     Node: 20.20.2.');
    expect(lineOf(fault('Disk', 'It is\n full.', 'Make room.'))).toBe(
      'FAULT  Disk: It is full. Make room.',
    );
  });

  it('finds an office well that has remarks alone', async () => {
    const told: string[] = [];
    const check = { about: 'Disk', examine: async () => [remark('Disk', 'Little.', 'Make room.')] };
    expect(await runChecks([check], (line) => told.push(line))).toBe(0);
    expect(told).toEqual(['note   Disk: Little. Make room.']);
  });

  it('goes on after a check that fails or does not end, and counts both as faults', async () => {
    const told: string[] = [];
    const broken = { about: 'Clock', examine: () => Promise.reject(new Error('no clock')) };
    const silent = { about: 'Postgres', examine: () => new Promise<never>(() => undefined) };
    const last = { about: 'Node', examine: async () => [well('Node', '20.')] };
    expect(await runChecks([broken, silent, last], (line) => told.push(line), 10)).toBe(2);
    expect(told).toEqual([
      'FAULT  Clock: It could not be examined (no clock). See docs/operate.md.',
      'FAULT  Postgres: It could not be examined (no answer in 0.01 s). See docs/operate.md.',
      'ok     Node: 20.',
    ]);
  });
});
