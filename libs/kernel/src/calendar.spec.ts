import { beginningIn, clockIn, isTimeZone, yearIn } from './calendar.js';

const beginning = (zone: string, day: string): string =>
  new Date(beginningIn(zone, Date.parse(day))).toISOString();

describe('A time zone', () => {
  it('is known by its name, and by nothing else', () => {
    for (const name of ['UTC', 'Europe/Kyiv', 'America/Argentina/Ushuaia', 'Etc/GMT+3'])
      expect(isTimeZone(name)).toBe(true);
    for (const name of ['', 'Kyiv', 'Europe/Atlantis', '+02:00', "UTC'; drop table", 'Europe/'])
      expect(isTimeZone(name)).toBe(false);
  });
});

describe('A day in a time zone', () => {
  it.each([
    ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['Europe/Kyiv', '2026-03-01', '2026-02-28T22:00:00.000Z'],
    ['Europe/Kyiv', '2026-07-01', '2026-06-30T21:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
    ['America/New_York', '2026-01-01', '2026-01-01T05:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ])('in %s, %s begins at its midnight', (zone, day, begin) =>
    expect(beginning(zone, day)).toBe(begin),
  );

  it.each([
    ['Europe/Kyiv', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['Europe/Kyiv', '2026-03-30', '2026-03-29T21:00:00.000Z'],
    ['Europe/Kyiv', '2026-10-25', '2026-10-24T21:00:00.000Z'],
    ['Europe/Kyiv', '2026-10-26', '2026-10-25T22:00:00.000Z'],
  ])('in %s, %s is right about a change of the clocks', (zone, day, begin) =>
    expect(beginning(zone, day)).toBe(begin),
  );

  it('begins with its first instant where clocks skip midnight, or show it twice', () => {
    expect(beginning('Africa/Cairo', '2024-04-26')).toBe('2024-04-25T22:00:00.000Z');
    expect(beginning('Africa/Cairo', '2024-11-01')).toBe('2024-10-31T22:00:00.000Z');
    expect(beginning('America/Havana', '2024-11-03')).toBe('2024-11-03T04:00:00.000Z');
  });

  it('belongs to the year that the calendar there shows', () => {
    expect(yearIn('Europe/Kyiv', '2025-12-31T22:30:00.000Z')).toBe(2026);
    expect(yearIn('UTC', '2025-12-31T22:30:00.000Z')).toBe(2025);
    expect(yearIn('America/New_York', '2026-01-01T04:59:59.999Z')).toBe(2025);
  });

  it('is told by the clocks there', () => {
    const shown = clockIn('Europe/Kyiv', Date.parse('2026-07-01T21:30:00.000Z'));
    expect(new Date(shown).toISOString()).toBe('2026-07-02T00:30:00.000Z');
  });
});
