import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { StoredEvent } from '../store/stored-event.js';
import { InvalidRequest } from '../store/store-errors.js';
import type { StreamDirectory } from '../store/stream-directory.js';
import { compilePattern } from './pattern.js';

type Test = (text: string) => boolean;

/** Which events of the log a subscriber wants, and how often it wants to hear where the scan is. */
export interface Filter {
  readonly by: 'stream' | 'type';
  readonly test: Test;
  /** A checkpoint is due after so many events, matching or not. */
  readonly checkpointEvery: number;
}

const DEFAULT_WINDOW = 32;

/** Reads the filter options. An empty regular expression means: by prefixes. */
export function parseFilter(options: streamsPb.ReadReq.Options.FilterOptions): Filter {
  const byStream = options.getStreamIdentifier();
  const expression = byStream ?? options.getEventType();
  if (!expression) throw new InvalidRequest('A filter needs something to filter by.');
  const multiplier = options.getCheckpointintervalmultiplier();
  if (multiplier === 0) throw new InvalidRequest('The checkpoint interval multiplier is zero.');
  const window = options.hasMax() ? options.getMax() : DEFAULT_WINDOW;
  const pattern = expression.getRegex();
  return {
    by: byStream ? 'stream' : 'type',
    test: pattern === '' ? hasPrefix(expression.getPrefixList()) : compilePattern(pattern),
    checkpointEvery: Math.max(1, window) * multiplier,
  };
}

function hasPrefix(prefixes: readonly string[]): Test {
  if (prefixes.length === 0) throw new InvalidRequest('A filter needs a pattern or prefixes.');
  return (text) => prefixes.some((prefix) => text.startsWith(prefix));
}

/** So many verdicts are remembered, so that a scan costs a look-up and no matching. */
const REMEMBERED = 20_000;

/** Judges events; each stream or type is judged once and remembered. */
export function matcher(filter: Filter, names: StreamDirectory): (event: StoredEvent) => boolean {
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
}
