import { attributeOf } from './attributes.js';
import type { Attributes } from './attributes.js';
import { LogColumnMissing, LogNameTooLong } from './log-error.js';
import type { LogEvent, LogReadingRules, LogRecord } from './log-event.js';
import { readInstant } from './read-instant.js';
import { cutTo, longestCaseId, longestName, longestText } from './text-limits.js';

/** Reads the records of a log as events, by the columns that a mapping names. */
export async function* readEvents(
  records: AsyncIterable<LogRecord>,
  rules: LogReadingRules,
): AsyncGenerator<LogEvent> {
  for await (const record of records) yield eventOf(record, rules);
}

/** Throws a LogError if the record has no case, activity or instant, or one that cannot be right. */
export const eventOf = (record: LogRecord, rules: LogReadingRules): LogEvent => {
  const { line } = record;
  const { columns, nothing } = rules;
  const find = (names: readonly string[]): string | undefined =>
    names
      .map((name) => attributeOf(record.fields, name))
      .find((value) => value && !nothing.has(value));
  const demand = (names: readonly string[]): string => {
    const value = find(names);
    if (value !== undefined) return value;
    throw new LogColumnMissing(`The column "${names.join('" or "')}" is empty.`, line);
  };
  const caseId = nameOf(demand(columns.case), 'case', longestCaseId, line);
  const activity = cutTo(demand(columns.activity), longestText);
  const officer = nameOf(find(columns.officer), 'officer', longestName, line);
  const unit = nameOf(find(columns.unit), 'unit', longestName, line);
  const isCut = Object.values(record.fields).some((value) => value.length > longestText);
  return {
    caseId,
    activity,
    at: readInstant(demand(columns.instant), rules, line),
    ...(officer !== undefined && { officer }),
    ...(unit !== undefined && { unit }),
    fields: { ...keptOf(record.fields, nothing, isCut), '@case': caseId, '@activity': activity },
    line,
    ...(isCut && { isCut }),
  };
};

/** Names tell officers, units and cases apart, so they are never cut. */
const nameOf = <Name extends string | undefined>(
  name: Name,
  what: string,
  most: number,
  line: number,
): Name => {
  if (name === undefined || name.length <= most) return name;
  throw new LogNameTooLong(
    `The ${what} has a name of ${name.length} characters; ${most} are allowed. Does the mapping name the right column?`,
    line,
  );
};

/** The attributes that say something, none longer than is kept. Most records are kept as they are. */
const keptOf = (fields: Attributes, nothing: ReadonlySet<string>, isCut: boolean): Attributes => {
  if (nothing.size === 0 && !isCut) return fields;
  const kept = Object.entries(fields).filter(([, value]) => !nothing.has(value));
  return Object.fromEntries(kept.map(([name, value]) => [name, cutTo(value, longestText)]));
};
