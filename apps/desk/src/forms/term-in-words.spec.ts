import { lastDayOf } from './term-in-words.js';

const friday = '2026-12-11';
const isOff = (date: string): boolean =>
  date === '2026-12-25' || [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const ends = (words: string, today = friday): string | undefined => lastDayOf(words, today, isOff);

describe('a term in words', () => {
  it.each([
    ['in 1 working day', '2026-12-14'],
    ['10 working days', '2026-12-28'],
    ['за 10 робочих днів', '2026-12-28'],
    ['протягом 1 робочого дня', '2026-12-14'],
    ['in 3 days', '2026-12-14'],
    ['через 2 дні', '2026-12-13'],
    ['in 2 weeks', '2026-12-25'],
    ['за 1 тиждень', '2026-12-18'],
    ['in 1 month', '2027-01-11'],
    ['за 2 місяці', '2027-02-11'],
  ])('%s is counted from today', (words, day) => expect(ends(words)).toBe(day));

  it.each([
    ['2026-12-24', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['1.2.2027', '2027-02-01'],
  ])('%s names the day', (words, day) => expect(ends(words)).toBe(day));

  it('ends on the last day of a month that is shorter', () =>
    expect(ends('in 1 month', '2026-01-31')).toBe('2026-02-28'));

  it.each(['', 'soon', '31.02.2026', '2026-13-01', 'in many working days', '10'])(
    'says nothing of %j',
    (words) => expect(ends(words)).toBeUndefined(),
  );
});
