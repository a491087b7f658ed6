import { instantOf } from './instant.js';
import { LogColumnMissing, LogInstantUnreadable } from './log-error.js';
import type { LogEvent, LogReadingRules, LogRecord } from './log-event.js';

/** Reads the records of a log as events, by the columns that a mapping names. */
export async function* readEvents(
  records: AsyncIterable<LogRecord>,
  rules: LogReadingRules,
): AsyncGenerator<LogEvent> {
  for await (const record of records) yield eventOf(record, rules);
}

/** Throws a LogError if the record has no case, activity or instant. */
export const eventOf = (record: LogRecord, rules: LogReadingRules): LogEvent => {
  const { line } = record;
  const { columns, timeZone, nothing } = rules;
  const said = (names: readonly string[]): string | undefined =>
    names.map((name) => record.fields[name]).find((value) => value && !nothing.has(value));
  const demand = (names: readonly string[]): string => {
    const value = said(names);
    if (value !== undefined) return value;
    throw new LogColumnMissing(`Nothing stands in the column "${names.join('" or "')}".`, line);
  };
  const caseId = demand(columns.case);
  const activity = demand(columns.activity);
  const officer = said(columns.officer);
  const unit = said(columns.unit);
  return {
    caseId,
    activity,
    at: readInstant(demand(columns.instant), timeZone, line),
    ...(officer !== undefined && { officer }),
    ...(unit !== undefined && { unit }),
    fields: { ...without(nothing, record.fields), '@case': caseId, '@activity': activity },
    line,
  };
};

const without = (
  nothing: ReadonlySet<string>,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  nothing.size === 0
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([, value]) => !nothing.has(value)));

/** A date or an instant as ISO 8601 in UTC. */
export const readInstant = (text: string, timeZone: string, line: number): string => {
  const instant = instantOf(text, timeZone);
  if (instant) return instant;
  throw new LogInstantUnreadable(`"${text}" is not a date or an instant.`, line);
};
