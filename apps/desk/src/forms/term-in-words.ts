/** A term as officers say it: so many working days, days, weeks or months from today. */
interface Term {
  readonly amount: number;
  readonly unit: 'working-day' | 'day' | 'week' | 'month';
}

/** Which days are off, by the calendar of the authority. Dates are `2026-12-24`. */
export type IsOff = (date: string) => boolean;

const patterns: readonly (readonly [RegExp, Term['unit']])[] = [
  [
    /^(?:in|за|через|протягом)?\s*(\d{1,3})\s*(?:working|business|робоч\S*)\s+(?:days?|д\S*)$/u,
    'working-day',
  ],
  [
    /^(?:in|за|через|протягом)?\s*(\d{1,3})\s*(?:days?|д(?:ень|ні|нів)|календарн\S*\s+д\S*)$/u,
    'day',
  ],
  [/^(?:in|за|через|протягом)?\s*(\d{1,2})\s*(?:weeks?|тиж\S*)$/u, 'week'],
  [/^(?:in|за|через|протягом)?\s*(\d{1,2})\s*(?:months?|місяц\S*)$/u, 'month'],
];
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const localDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** The last day of a term in words, or the day that is named; `undefined` if it is neither. */
export const lastDayOf = (text: string, today: string, isOff: IsOff): string | undefined => {
  const said = text.trim().toLocaleLowerCase();
  if (isoDay.test(said)) return realDay(said);
  const [, day = '', month = '', year = ''] = localDay.exec(said) ?? [];
  if (year) return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const term = termIn(said);
  return term && ahead(today, term, isOff);
};

const termIn = (said: string): Term | undefined => {
  for (const [pattern, unit] of patterns) {
    const [, amount] = pattern.exec(said) ?? [];
    if (amount) return { amount: Number(amount), unit };
  }
  return undefined;
};

const ahead = (today: string, { amount, unit }: Term, isOff: IsOff): string => {
  if (unit === 'day') return plusDays(today, amount);
  if (unit === 'week') return plusDays(today, 7 * amount);
  if (unit === 'month') return plusMonths(today, amount);
  let day = today;
  for (let left = amount; left > 0;) {
    day = plusDays(day, 1);
    if (!isOff(day)) left -= 1;
  }
  return day;
};

const plusDays = (day: string, count: number): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
};

/** The same day of a later month, or its last one. */
const plusMonths = (day: string, count: number): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  const date = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + count + 1);
  moment.setUTCDate(0);
  moment.setUTCDate(Math.min(date, moment.getUTCDate()));
  return moment.toISOString().slice(0, 10);
};

const realDay = (day: string): string | undefined => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
};
