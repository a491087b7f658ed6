export const logFormats = ['csv', 'xes', 'ocel'] as const;
export type LogFormat = (typeof logFormats)[number];

/** What was done, when, by whom, for which unit, and to which it went. Instants are ISO 8601 in UTC. */
export interface LoggedEvent {
  readonly revision: number;
  readonly activity: string;
  readonly at: string;
  readonly officerId: string;
  readonly unitId: string | null;
  readonly toUnitId: string | null;
}

/** A document with all its events, in their order: a case of the log. */
export interface LoggedDocument {
  readonly documentId: string;
  readonly number: string | null;
  readonly kind: string;
  readonly direction: string;
  readonly openedAt: string;
  readonly events: readonly LoggedEvent[];
}

/** The documents of a log, read anew with each call and a few at a time. */
export type LogSource = () => AsyncIterable<LoggedDocument>;

export interface LogWriter {
  readonly mediaType: string;
  readonly fileName: string;
  /** The log as a text in parts, of which no more are made than are taken. */
  readonly write: (source: LogSource) => AsyncIterable<string>;
}

export interface EventLog {
  readonly mediaType: string;
  readonly fileName: string;
  readonly text: AsyncIterable<string>;
}
