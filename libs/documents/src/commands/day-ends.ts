import { beginningIn } from '@chancery/kernel';

const dayMs = 86_400_000;

/** The first instant after a day, by the clocks of a zone. */
export const endOfDayIn = (timeZone: string, day: string): string =>
  new Date(beginningIn(timeZone, Date.parse(day) + dayMs)).toISOString();
