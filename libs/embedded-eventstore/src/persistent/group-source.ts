import { ALL } from '../grpc/stream-names.js';
import { makeFilter, matcher } from '../grpc/filter.js';
import { isShownInAll } from '../grpc/shown-events.js';
import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import type { GroupDefinition } from './group-settings.js';

/** An event and where it stands in the source. */
export interface Sourced {
  readonly event: StoredEvent;
  readonly ordinal: number;
}

/** What was found from an ordinal on, and where to look next. Nothing found: the end is reached. */
export interface SourcePage {
  readonly found: readonly Sourced[];
  readonly next: number;
  readonly isAtEnd: boolean;
}

/** Where a group's events come from: one stream by revision, or the log by position. */
export interface GroupSource {
  read(from: number, limit: number): SourcePage;
  /** The ordinal of the newest event; -1 when there is none. */
  last(): number;
  /** Whether the stream was tombstoned: nothing comes any more. */
  hasEnded(): boolean;
  onceMore(from: number, wake: () => void): () => void;
}

export const sourceOf = (definition: GroupDefinition, log: EventLog): GroupSource =>
  definition.stream === ALL ? allSource(definition, log) : streamSource(definition, log);

const streamSource = ({ stream }: GroupDefinition, { reader }: EventLog): GroupSource => ({
  read(from, limit) {
    const { range } = reader.remaining(stream);
    if (!range || from > range.last) return { found: [], next: from, isAtEnd: true };
    const { events, next } = reader.streamPage(range, from, 'forwards', limit);
    const found = events.map((event) => ({ event, ordinal: event.revision }));
    return { found, next: next ?? range.last + 1, isAtEnd: next === undefined };
  },
  last: () => reader.remaining(stream).range?.last ?? -1,
  hasEnded: () => reader.remaining(stream).isTombstoned,
  onceMore: (_from, wake) => reader.onceWritten(stream, wake),
});

const allSource = ({ filter }: GroupDefinition, log: EventLog): GroupSource => {
  const { reader, directory, tail } = log;
  const matches = filter ? matcher(makeFilter(filter), directory) : () => true;
  return {
    read(from, limit) {
      const events = reader.allForwards(from, limit);
      const found = events
        .filter((event) => isShownInAll(event, directory) && matches(event))
        .map((event) => ({ event, ordinal: event.position }));
      const next = (events.at(-1)?.position ?? from - 1) + 1;
      return { found, next, isAtEnd: events.length === 0 };
    },
    last: () => (tail.head === 0 ? -1 : tail.head),
    hasEnded: () => false,
    onceMore: (from, wake) => reader.onceAppended(from, wake),
  };
};
