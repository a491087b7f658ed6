import type { Order, Recorded } from '@chancery/kernel';
import type { EventStore } from './event-store.js';
import { answerOf, type Answer, type Folded } from './folded-stream.js';
import type { LongStreams } from './long-streams.js';
import { commandKey, keysOf, type AnyType, type LongType } from './long-type.js';

/** What older events of a long stream say to one command: they complete the state, and the answer it had before. */
export interface Recalled {
  readonly into: (state: unknown) => unknown;
  readonly answer?: Answer | undefined;
}

/** For each command what was recalled for it. It holds as long as the fold needs nothing beyond `upTo`. */
export interface Recall {
  readonly upTo: number;
  readonly of: readonly Recalled[];
}

export const nothingRecalled: Recalled = { into: (state) => state };

/** The keys that one command is about, and its id. */
export interface Asked {
  readonly keys: readonly string[];
  readonly commandId?: string | undefined;
}

export const askedBy = ({ long }: AnyType, command: Order): Asked => ({
  keys: long?.keysAsked(command) ?? [],
  commandId: command.context?.commandId,
});

/** Up to this revision a fold has to be completed by what is recalled; -1 if it has everything. */
export const neededFor = ({ long }: LongType, { state, answersSince }: Folded<unknown>): number =>
  Math.max(long.since(state), answersSince) - 1;

/** Looks up the older events of a long stream that the keys name, and reads them from the log. */
export const recall = async (
  store: EventStore,
  streams: LongStreams,
  { stream, type, folded }: { stream: string; type: LongType; folded: Folded<unknown> },
  asked: readonly Asked[],
): Promise<Recall> => {
  const needed = neededFor(type, folded);
  const head = folded.revision;
  const keys = [...new Set(asked.flatMap(allKeys))];
  if (needed < 0 || keys.length === 0) return { upTo: head, of: asked.map(() => nothingRecalled) };
  const { upTo, revisions } = await streams.find(stream, type, { keys, needed, head });
  const known = [...new Set(revisions)].filter((revision) => revision <= head);
  const events = await Promise.all(
    known.sort((one, other) => one - other).map((revision) => readAt(store, stream, revision)),
  );
  return { upTo, of: asked.map((one) => recalledFor(one, type, events)) };
};

const allKeys = ({ keys, commandId }: Asked): readonly string[] =>
  commandId === undefined ? keys : [...keys, commandKey(commandId)];

const recalledFor = (asked: Asked, type: LongType, events: readonly Recorded[]): Recalled => {
  const { keys, commandId } = asked;
  const about = events.filter((event) => keysOf(type, event).some((key) => keys.includes(key)));
  const answering = events.findLast((event) => event.metadata.commandId === commandId);
  return {
    into: (state) =>
      about.reduce<unknown>((before, event) => type.long.recall(before, event), state),
    answer: commandId !== undefined && answering ? answerOf(answering) : undefined,
  };
};

/** Reads to the end of the answer: a call that is cut off beside a refused append keeps the client from closing. */
const readAt = async (store: EventStore, stream: string, revision: number): Promise<Recorded> => {
  let found: Recorded | undefined;
  const reading = store.readStream(stream, { from: revision, limit: 1, sealed: true });
  for await (const event of reading) found = event;
  if (!found) throw new Error(`${stream} has no event ${String(revision)}.`);
  return found;
};
