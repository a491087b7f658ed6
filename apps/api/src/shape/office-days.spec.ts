import type { QueryBus } from '@nestjs/cqrs';
import type { LookUpAuthority } from '@chancery/directory';
import { EdgeOfDay } from '@chancery/http';
import { service } from '@chancery/kernel';
import { instantOf, OfficeDays } from './office-days.js';

describe('A day where an instant is meant', () => {
  it('begins and ends by the clocks of the authority', () => {
    const kyiv = (day: string, edge: 'beginning' | 'end'): string =>
      instantOf(new EdgeOfDay(day, edge), 'Europe/Kyiv');
    expect(kyiv('2026-12-24', 'beginning')).toBe('2026-12-23T22:00:00.000Z');
    expect(kyiv('2026-12-24', 'end')).toBe('2026-12-24T21:59:59.999Z');
    expect(kyiv('2026-03-29', 'end')).toBe('2026-03-29T20:59:59.999Z');
  });

  it('is replaced wherever it stands, and everything else stays', async () => {
    const days = new OfficeDays({
      execute: async () => ({ timeZone: 'Europe/Lisbon' }),
    } as unknown as QueryBus);
    const asked = {
      due: new EdgeOfDay('2026-07-01', 'end'),
      from: '2026-01-01T00:00:00.000Z',
      n: 1,
    };
    expect(await days.inInstants(asked, service('riverside.it', 'riverside'))).toEqual({
      due: '2026-07-01T22:59:59.999Z',
      from: '2026-01-01T00:00:00.000Z',
      n: 1,
    });
  });

  it('stands beside the instants of an answer, by the clocks of the authority of each item', async () => {
    const zones: Record<string, string> = { riverside: 'Europe/Kyiv' };
    const days = new OfficeDays({
      execute: async ({ authorityId }: LookUpAuthority) => ({ timeZone: zones[authorityId] }),
    } as unknown as QueryBus);
    const item = { due: '2026-12-24T21:59:59.999Z', receivedAt: '2026-12-01T22:00:00.000Z' };
    const other = { since: '2026-12-24T22:00:00.000Z', due: null };
    expect(
      await days.withDays([
        { authorityId: 'riverside', ...item },
        { authorityId: 'lakeside', ...other },
      ]),
    ).toEqual([
      { authorityId: 'riverside', ...item, days: { due: '2026-12-24', receivedAt: '2026-12-02' } },
      { authorityId: 'lakeside', ...other, days: { since: '2026-12-24' } },
    ]);
  });
});
