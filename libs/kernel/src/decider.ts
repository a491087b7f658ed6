import type { Message } from './message.js';

/**
 * The rules of one kind of stream. All are pure: no clock, no random, no I/O.
 *
 * `admit` throws a `DomainError` if the sender may not know of the stream or may never give this command. The
 * runner asks it first: before it compares revisions, before it answers a repeated command and before `decide`.
 * `decide` holds every other rule and may throw a `DomainError`. An empty list means that nothing new happened.
 * `evolve` holds no rule and never throws.
 */
export interface Decider<State, Command extends Message, Event extends Message> {
  readonly initialState: State;
  admit(state: State, command: Command): void;
  decide(state: State, command: Command): readonly Event[];
  evolve(state: State, event: Event): State;
}
