import { LogColumnMissing } from '../log/log-error.js';
import type { LogRecord } from '../log/log-event.js';
import { eventOf } from '../log/read-events.js';
import { RuleBook } from './rule-book.js';
import type { NamedMapping } from './shipped-mappings.js';
import { readingRulesOf } from './mapping.js';

/**
 * The mapping that knows most of these first records: all of its columns have to be there, and the more
 * of the activities a rule fits, the better. Throws LogColumnMissing if none can read the log at all.
 */
export const chooseMapping = (
  sample: readonly LogRecord[],
  mappings: readonly NamedMapping[],
): NamedMapping => {
  const scored = mappings
    .map((named) => ({ named, score: scoreOf(sample, named) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best && best.score >= 0) return best.named;
  const columns = [...new Set(sample.flatMap(({ fields }) => Object.keys(fields)))];
  throw new LogColumnMissing(
    `No mapping fits this log (its columns: ${columns.join(', ')}). Give one with --mapping.`,
  );
};

/** How many records a rule fits; -1 if a record cannot be read with this mapping. */
const scoreOf = (sample: readonly LogRecord[], { mapping }: NamedMapping): number => {
  const rules = new RuleBook(mapping.rules);
  try {
    const events = sample.map((record) => eventOf(record, readingRulesOf(mapping)));
    return events.filter((event) => rules.ruleFor(event)).length;
  } catch {
    return -1;
  }
};
