import { instantOf } from './instant.js';
import { LogInstantImplausible, LogInstantUnreadable } from './log-error.js';
import type { DateRules } from './log-event.js';
import { cutTo } from './text-limits.js';

/** Before this, a date is a placeholder for "none": year 1 of .NET, 1753 of SQL Server, 1900-01-01 of Excel. */
const earliest = '1900-01-02T00:00:00.000Z';

/** Clocks differ a little. */
const clockToleranceMs = 5 * 60_000;

/** Deadlines lie ahead, though not further than this. */
const farthestMs = 100 * 366 * 86_400_000;

/** A date or an instant in the past as ISO 8601 in UTC. Throws a LogError. */
export const readInstant = (text: string, rules: DateRules, line: number): string => {
  const instant = readDate(text, rules, line);
  if (instant <= later(rules.now, clockToleranceMs)) return instant;
  throw new LogInstantImplausible(
    `"${text}" lies in the future. Mend the date, or set the "time zone" of the log in the mapping.`,
    line,
  );
};

/** As `readInstant`, and the date may lie up to a century ahead. */
export const readDeadline = (text: string, rules: DateRules, line: number): string => {
  const instant = readDate(text, rules, line);
  if (instant <= later(rules.now, farthestMs)) return instant;
  throw new LogInstantImplausible(
    `"${text}" is more than 100 years ahead. ${namePlaceholder}`,
    line,
  );
};

const readDate = (text: string, rules: DateRules, line: number): string => {
  const instant = instantOf(text, rules.timeZone, rules.dateReaders);
  if (instant === undefined)
    throw new LogInstantUnreadable(
      `"${cutTo(text, 100)}" is not a date of a known format. Set the "date format" in the mapping, such as dd.MM.yyyy HH:mm.`,
      line,
    );
  if (instant >= earliest) return instant;
  throw new LogInstantImplausible(`"${text}" lies before 1900. ${namePlaceholder}`, line);
};

const namePlaceholder =
  'If it stands for "no date", name it in the section "nothing" of the mapping.';

const later = (instant: string, ms: number): string =>
  new Date(Date.parse(instant) + ms).toISOString();
