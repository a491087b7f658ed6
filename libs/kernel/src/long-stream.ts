import type { Message } from './message.js';

/**
 * What a kind of stream needs so that it may hold a million events. Its state keeps only what is recent; older events
 * are recalled for a command by the keys that the two share. A packed state is a cache: it is thrown away where
 * `version` or the version of a schema differs. Raise `version` when `evolve`, `keysOf` or the packed shape changes.
 */
export interface LongStream<State, Command extends Message, Event extends Message> {
  readonly version: number;
  readonly schemas: Readonly<Record<string, { readonly version: number }>>;
  /** The revision from which on the state keeps everything, also after 500 events more. */
  since(state: State): number;
  /** What the event can be recalled by, such as the document that got a number. */
  keysOf(event: Event): readonly string[];
  /** The keys of the events that the rules have to know to decide the command. */
  keysAsked(command: Command): readonly string[];
  /** The state that knows an older event besides. What it keeps of its own is newer and goes first. */
  recall(state: State, event: Event): State;
  /** The state as JSON, without what was recalled. */
  pack(state: State): object;
  unpack(packed: object): State;
}
