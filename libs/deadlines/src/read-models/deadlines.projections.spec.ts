import type { Message, Projection, Recorded, RowChange } from '@chancery/kernel';
import {
  calendarDaysSet,
  calendarOpened,
  deadlinePolicyPublished,
  deadlinePolicyRetired,
} from '../examples.js';
import { calendarProjection } from './calendar/calendar.projection.js';
import { deadlinePolicyProjection } from './deadline-policy/deadline-policy.projection.js';

const projected = (projection: Projection, event: Message): readonly RowChange[] =>
  projection.on[event.type]?.(event as Recorded) ?? [];
const at = '2026-01-05T08:00:00.000Z';

describe('calendars and policies as rows', () => {
  it('show a calendar from its opening, with the days published last', () => {
    const { calendarId, authorityId, zone, weekend } = calendarOpened.data;
    const key = { calendarId };
    expect(projected(calendarProjection, calendarOpened)).toEqual([
      {
        ...{ kind: 'upsert', table: 'calendar', key },
        set: {
          ...{ authorityId, zone, weekend, openedAt: at },
          ...{ lastVersion: 0, knownFrom: null, knownTo: null },
        },
      },
    ]);
    const { effectiveFrom, days } = calendarDaysSet.data;
    expect(projected(calendarProjection, calendarDaysSet)).toEqual([
      {
        ...{ kind: 'upsert', table: 'calendar_version', key: { ...key, version: 1 } },
        set: { effectiveFrom, days, isCorrection: false, reason: null, publishedAt: at },
      },
      {
        ...{ kind: 'update', table: 'calendar', key },
        set: { lastVersion: 1, knownFrom: '2026-01-01', knownTo: '2026-12-31' },
      },
    ]);
  });

  it('show why a version corrects days gone by', () => {
    const correction = {
      ...calendarDaysSet,
      data: { ...calendarDaysSet.data, isCorrection: true, reason: 'A day was forgotten' },
    };
    expect(projected(calendarProjection, correction)[0]).toMatchObject({
      set: { isCorrection: true, reason: 'A day was forgotten' },
    });
  });

  it('show every version of a policy, and that it was retired', () => {
    const { policyId, authorityId, validFrom, policy } = deadlinePolicyPublished.data;
    const key = { policyId };
    expect(projected(deadlinePolicyProjection, deadlinePolicyPublished)).toEqual([
      {
        ...{ kind: 'upsert', table: 'deadline_policy_version', key: { ...key, version: 1 } },
        set: { validFrom, policy, publishedAt: at },
      },
      {
        ...{ kind: 'upsert', table: 'deadline_policy', key },
        set: {
          ...{ authorityId, name: 'Decision on an application', lastVersion: 1 },
          ...{ isRetired: false, retirementReason: null },
        },
      },
    ]);
    expect(projected(deadlinePolicyProjection, deadlinePolicyRetired)).toEqual([
      {
        ...{ kind: 'update', table: 'deadline_policy', key },
        set: { isRetired: true, retirementReason: 'The act was repealed' },
      },
    ]);
  });
});
