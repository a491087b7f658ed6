/** A day of the Gregorian calendar, written `2026-03-02`. Dates of four-digit years compare as texts. */
export type PlainDate = string;

const form = /^(\d{4})-(\d\d)-(\d\d)$/;
const two = (value: number): string => String(value).padStart(2, '0');

const written = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const partsOf = (date: PlainDate): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether the text is a date that the calendar has. 30 February is none. */
export const isPlainDate = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = form.exec(text) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
};

/** Days since 1 January 1970. The year is taken to begin in March, so that the leap day is its last. */
export const dayNumber = (date: PlainDate): number => {
  const [year, month, day] = partsOf(date);
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
  );
};

/** The date of a number of days since 1 January 1970: the reverse of `dayNumber`. */
export const dateOf = (dayNumber: number): PlainDate => {
  const days = dayNumber + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1);
};

export const plusDays = (date: PlainDate, days: number): PlainDate =>
  dateOf(dayNumber(date) + days);

/** The day of the same number so many months later, or the last day of that month. */
export const plusMonths = (date: PlainDate, months: number): PlainDate => {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return written(y, m, Math.min(day, daysIn(y, m)));
};

/** How many days lie from the first date to the second. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
