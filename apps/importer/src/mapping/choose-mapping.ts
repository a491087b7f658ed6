import { LogColumnMissing } from '../log/log-error.js';
import type { LogEvent, LogReadingRules, LogRecord } from '../log/log-event.js';
import { eventOf } from '../log/read-events.js';
import { RuleBook } from './rule-book.js';
import type { NamedMapping } from './shipped-mappings.js';
import { readingRulesOf } from './mapping.js';

/**
 * The mapping that knows most of these first records: the columns that it needs have to be there, and the
 * more of the activities a rule fits, the better; where none does, the mapping that promises least. Throws LogColumnMissing if none can read the log at all.
 */
export const chooseMapping = (
  sample: readonly LogRecord[],
  mappings: readonly NamedMapping[],
  now: string,
): NamedMapping => {
  const scored = mappings
    .map((named) => ({ named, score: scoreOf(sample, named, now) }))
    .sort((a, b) => b.score - a.score || rulesIn(a) - rulesIn(b));
  const best = scored[0];
  if (best && best.score >= 0) return best.named;
  const columns = [...new Set(sample.flatMap(({ fields }) => Object.keys(fields)))];
  throw new LogColumnMissing(
    `No mapping fits this log (its columns: ${columns.join(', ')}). Give one with --mapping.`,
  );
};

const rulesIn = ({ named }: { readonly named: NamedMapping }): number => named.mapping.rules.length;

/** How many records a rule fits; -1 if most lack a column that this mapping needs. */
const scoreOf = (sample: readonly LogRecord[], { mapping }: NamedMapping, now: string): number => {
  const rules = new RuleBook(mapping.rules);
  const reading = readingRulesOf(mapping, now);
  const readings = sample.map((record) => readingOf(record, reading));
  const lacking = readings.filter((reading) => reading === 'lacks a column').length;
  if (lacking * 2 > readings.length) return -1;
  return readings.filter((reading) => typeof reading === 'object' && rules.ruleFor(reading)).length;
};

/** Other faults of a record are nothing to do with the mapping: they are told of when the log is read. */
const readingOf = (
  record: LogRecord,
  rules: LogReadingRules,
): LogEvent | 'lacks a column' | 'faulty' => {
  try {
    return eventOf(record, rules);
  } catch (error) {
    return error instanceof LogColumnMissing ? 'lacks a column' : 'faulty';
  }
};
