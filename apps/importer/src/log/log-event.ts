/** One line of a log before anything is read into it: named texts, absent where the log says nothing. */
export interface LogRecord {
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
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
  readonly fields: Readonly<Record<string, string>>;
  readonly line: number;
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

/** How the texts of a log are to be read. */
export interface LogReadingRules {
  readonly columns: LogColumns;
  readonly timeZone: string;
  /** What the log writes where it knows nothing. */
  readonly nothing: ReadonlySet<string>;
}
