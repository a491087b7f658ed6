/** A day off: its date, its name, and where the rule stands. */
export interface Holiday {
  readonly date: string;
  readonly day: 'off';
  readonly name: string;
  readonly basis: string;
}

const dayMs = 86_400_000;

/** Art. 73 as it stands since 1 September 2023. */
const fixed = [
  ['01-01', 'New Year'],
  ['03-08', "Women's Day"],
  ['05-01', 'Labour Day'],
  ['05-08', 'Day of Remembrance and Victory'],
  ['06-28', 'Constitution Day'],
  ['07-15', 'Statehood Day'],
  ['08-24', 'Independence Day'],
  ['10-01', "Defenders' Day"],
  ['12-25', 'Christmas'],
] as const;

/** Easter Sunday of the Julian calendar (Meeus), 13 days later in the Gregorian one, as instant of its midnight. */
const orthodoxEaster = (year: number): number => {
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7;
  return Date.UTC(year, 2, 22 + fullMoon + weekday + 13);
};

/**
 * The days off of a Ukrainian year in time of peace, from 2024 to 2099. The day off of a holiday on a weekend moves to
 * the next working day (art. 67). While martial law lasts, they are working days (law 2136-IX art. 6).
 */
export const ukrainianHolidays = (year: number): readonly Holiday[] => {
  const easter = orthodoxEaster(year);
  const holidays: (readonly [number, string])[] = [
    ...fixed.map(([day, name]) => [Date.parse(`${year}-${day}`), name] as const),
    [easter, 'Easter'],
    [easter + 49 * dayMs, 'Trinity'],
  ];
  const off = new Map(
    holidays.map(([at, name]) => [at, holidayOn(at, name, 'Labour Code art. 73')]),
  );
  for (const [at, name] of holidays.filter(([each]) => isWeekend(each))) {
    let moved = at;
    while (isWeekend(moved) || off.has(moved)) moved += dayMs;
    off.set(moved, holidayOn(moved, `Day off for ${name}`, 'Labour Code art. 67'));
  }
  return [...off.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};

const holidayOn = (at: number, name: string, basis: string): Holiday => ({
  date: new Date(at).toISOString().slice(0, 10),
  day: 'off',
  name,
  basis,
});

const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());
