import type { Attributes } from './attributes.js';
import type { DateReader } from './date-format.js';

/** One line of a log before anything is read into it: named texts, absent where the log says nothing. */
export interface LogRecord {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly fields: Attributes;
}

/** One thing that somebody did, as the log tells it. */
export interface LogEvent {
  readonly caseId: string;
  readonly activity: string;
  /** ISO 8601 in UTC; a date without a time is midnight in the log's own time zone. */
  readonly at: string;
  /** Who did it, as the log names them. */
  readonly officer?: string;
  /** The unit in whose name it was done, as the log names it. */
  readonly unit?: string;
  /** All that the log says, and under `@case` and `@activity` the case and the activity. */
  readonly fields: Attributes;
  readonly line: number;
  /** A text was too long to be kept and was cut. */
  readonly isCut?: true;
}

/** All events of one case in the order of the file, at least one. */
export interface LogCase {
  readonly caseId: string;
  readonly events: readonly LogEvent[];
}

/** Which columns of a log tell what; of several names for the same thing the first that has a value. */
export interface LogColumns {
  readonly case: readonly string[];
  readonly activity: readonly string[];
  readonly instant: readonly string[];
  /** Empty where the log does not know it. */
  readonly officer: readonly string[];
  readonly unit: readonly string[];
}

/** How dates are written in a log, and which of them can be true. */
export interface DateRules {
  readonly timeZone: string;
  /** For dates that are not written as in ISO 8601. */
  readonly dateReaders: readonly DateReader[];
  /** The instant of the import, ISO 8601 in UTC: nothing can have happened later. */
  readonly now: string;
}

/** How the texts of a log are to be read. */
export interface LogReadingRules extends DateRules {
  readonly columns: LogColumns;
  /** What the log writes where it knows nothing. */
  readonly nothing: ReadonlySet<string>;
}
