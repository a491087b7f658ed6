import type { Message } from './message.js';

/**
 * The rules of one kind of stream. `decide` holds every rule and may throw a `DomainError`; an empty list
 * means that nothing new happened. `evolve` holds none and never throws. Both are pure: no clock, no
 * random, no I/O.
 */
export interface Decider<State, Command extends Message, Event extends Message> {
  readonly initialState: State;
  decide(state: State, command: Command): readonly Event[];
  evolve(state: State, event: Event): State;
}
