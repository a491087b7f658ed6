import type { SubscriptionRow } from '@chancery/subscriptions';
import { mayConcern, tasksOf } from './line-task.js';

const row = (more: object): SubscriptionRow =>
  ({ subscriptionId: 's-1', status: 'active', filter: {}, replay: null, ...more }) as never;
const claimed = {
  ...{ index: 7, type: 'chancery.document.claimed.v1', documentId: 'd1' },
  ...{ authorityId: 'riverside', unitIds: ['riverside.permits'] },
};

describe('An event wakes a subscription', () => {
  it.each([
    [{}, true],
    [{ type: ['chancery.document.claimed.v1'] }, true],
    [{ type: ['chancery.document.closed.v1'] }, false],
    [{ unitId: 'riverside.permits' }, true],
    [{ unitId: 'riverside.finance' }, false],
    [{ documentId: 'd2' }, false],
    [{ authorityId: 'lakeside' }, false],
    [{ kind: ['letter'] }, true], // the rows know the kind
  ])('that its filter may let pass: %j', (filter, expected) =>
    expect(mayConcern(row({ filter }), claimed)).toBe(expected),
  );
});

describe('A subscription', () => {
  it('is one line, with another for a replay, and none once it has ended', () => {
    const replay = { replayId: 'r', fromIndex: 1, toIndex: 5 };
    const lines = (more: object) => tasksOf(row(more)).map(({ lineId, until }) => [lineId, until]);
    expect(lines({})).toEqual([['s-1', undefined]]);
    expect(lines({ replay })).toEqual([
      ['s-1', undefined],
      ['s-1/r', 5],
    ]);
    expect(lines({ replay, status: 'ended' })).toEqual([]);
  });
});
