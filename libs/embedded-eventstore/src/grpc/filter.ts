import type { StoredEvent } from '../store/stored-event.js';
import { InvalidRequest } from '../store/store-errors.js';
import type { StreamDirectory } from '../store/stream-directory.js';
import { compilePattern } from './pattern.js';

/** What a client asked for, as plain data: a persistent subscription keeps it. */
export interface FilterSpec {
  readonly by: 'stream' | 'type';
  /** A regular expression; empty means: by prefixes. */
  readonly pattern: string;
  readonly prefixes: readonly string[];
  /** A checkpoint is due after so many events, matching or not. */
  readonly checkpointEvery: number;
}

/** Which events of the log a subscriber wants, and how often it wants to hear where the scan is. */
export interface Filter {
  readonly by: 'stream' | 'type';
  readonly test: (text: string) => boolean;
  readonly checkpointEvery: number;
}

interface Expression {
  getRegex(): string;
  getPrefixList(): string[];
}

/** The filter options as the services spell them, each in messages of its own. */
interface FilterOptions {
  getStreamIdentifier(): Expression | undefined;
  getEventType(): Expression | undefined;
  hasMax(): boolean;
  getMax(): number;
  getCheckpointintervalmultiplier(): number;
}

const DEFAULT_WINDOW = 32;

/** Reads the filter options of a request. */
export const readFilter = (options: FilterOptions): FilterSpec => {
  const byStream = options.getStreamIdentifier();
  const expression = byStream ?? options.getEventType();
  if (!expression) throw new InvalidRequest('A filter needs something to filter by.');
  const multiplier = options.getCheckpointintervalmultiplier();
  if (multiplier === 0) throw new InvalidRequest('The checkpoint interval multiplier is zero.');
  const window = options.hasMax() ? options.getMax() : DEFAULT_WINDOW;
  return {
    by: byStream ? 'stream' : 'type',
    pattern: expression.getRegex(),
    prefixes: expression.getPrefixList(),
    checkpointEvery: Math.max(1, window) * multiplier,
  };
};

/** Makes a filter that can judge. Throws `InvalidRequest` when the expression is not usable. */
export const makeFilter = ({ by, pattern, prefixes, checkpointEvery }: FilterSpec): Filter => {
  if (pattern !== '') return { by, test: compilePattern(pattern), checkpointEvery };
  if (prefixes.length === 0) throw new InvalidRequest('A filter needs a pattern or prefixes.');
  const test = (text: string): boolean => prefixes.some((prefix) => text.startsWith(prefix));
  return { by, test, checkpointEvery };
};

/** So many verdicts are remembered, so that a scan costs a look-up and no matching. */
const REMEMBERED = 20_000;

/** Judges events; each stream or type is judged once and remembered. */
export const matcher = (
  filter: Filter,
  names: StreamDirectory,
): ((event: StoredEvent) => boolean) => {
  const verdicts = new Map<number | string, boolean>();
  const judge = (key: number | string, text: () => string): boolean => {
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = filter.test(text());
    if (verdicts.size >= REMEMBERED) verdicts.clear();
    verdicts.set(key, verdict);
    return verdict;
  };
  if (filter.by === 'stream') {
    return ({ streamId }) => judge(streamId, () => names.nameOf(streamId).text);
  }
  return ({ type }) => judge(type, () => type);
};
