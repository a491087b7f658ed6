import type { ProjectionStatus } from '@chancery/read-store';
import { judgeGroup, judgePolicy } from './read-models.js';

const status = (difference: Partial<ProjectionStatus> = {}): ProjectionStatus => ({
  group: 'documents',
  generation: 1,
  state: 'live',
  position: 100,
  head: 100,
  behindEvents: 0,
  isBehindMore: false,
  behindSeconds: 0,
  eventsPerSecond: 0,
  parked: 0,
  oldestParkedAt: null,
  secondsWithoutProgress: 0,
  secondsSinceReport: 1,
  leader: 'host 12',
  hasBeenNear: true,
  ...difference,
});

describe('read models', () => {
  it('that follow the log are well', () =>
    expect(judgeGroup(status())).toMatchObject([{ weight: 'well', words: 'Up to date.' }]));

  it('that nobody leads are a fault', () =>
    expect(judgeGroup(status({ secondsSinceReport: 55 }))).toMatchObject([
      { weight: 'fault', wayOut: 'Start the projector, or read logs/projector.log.' },
    ]));

  it('that are filled for the first time are no fault', () =>
    expect(
      judgeGroup(status({ hasBeenNear: false, isBehindMore: true, behindEvents: 1_000 })),
    ).toMatchObject([
      { weight: 'remark', words: expect.stringContaining('1000 or more') as string },
    ]));

  it('with parked events name the command that lists them', () =>
    expect(judgeGroup(status({ parked: 2, oldestParkedAt: '2026-11-29T10:00:00Z' }))).toMatchObject(
      [
        { weight: 'well' },
        { weight: 'fault', words: expect.stringContaining('2 streams') as string },
      ],
    ));
});

describe('a policy', () => {
  const standing = { policy: 'finish-registration', events: 1_000, isMore: true, seconds: 5 };

  it('is well while little comes after its checkpoint', () =>
    expect(judgePolicy({ ...standing, events: 40, isMore: false, seconds: 9_000 }).weight).toBe(
      'well',
    ));

  it('that catches up is no fault', () => expect(judgePolicy(standing).weight).toBe('remark'));

  it.each([
    [undefined, 'has never begun'],
    [600, 'stands still for 600 s'],
  ])('that stands still far behind is a fault (%s)', (seconds, words) =>
    expect(judgePolicy({ ...standing, seconds })).toMatchObject({
      weight: 'fault',
      words: expect.stringContaining(words) as string,
    }),
  );
});
