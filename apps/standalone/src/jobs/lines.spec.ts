import type { JobRow, StartedJob } from '@chancery/jobs';
import { parseWish } from './direct.js';
import { barOf, lineOf } from './lines.js';

const row: JobRow = {
  ...{ jobId: 'j-1', authorityId: 'riverside', command: 'release', isDryRun: true },
  ...{ orderedBy: 'riverside.ivan', onBehalfOf: 'riverside.maria', units: [] },
  ...{ status: 'running', total: 300, tried: 100 },
  ...{ startedAt: '2026-03-02T09:30:00.000Z', changedAt: '2026-03-02T09:31:00.000Z' },
};

describe('What operators are told of jobs', () => {
  it('names what, for whom and how far', () => {
    expect(lineOf(row)).toBe(
      'j-1  2026-03-02T09:30:00.000Z  release (dry run) by riverside.ivan for riverside.maria: running, 100 of 300',
    );
    const job = { ...row, done: 99 } as unknown as StartedJob;
    expect(barOf(job)).toBe(
      `release [${'#'.repeat(10)}${'-'.repeat(20)}] 100 of 300, 1 refused, running`,
    );
  });

  it.each([
    [['list'], { kind: 'list' }],
    [['show', 'j-1'], { kind: 'show', jobId: 'j-1' }],
    [['stop', 'j-1'], { kind: 'stop', jobId: 'j-1' }],
    [['stop'], undefined],
    [['show', 'j-1', 'j-2'], undefined],
    [['list', 'j-1'], undefined],
    [[], undefined],
  ])('takes %j as %j', (args, wish) => expect(parseWish(args)).toEqual(wish));
});
