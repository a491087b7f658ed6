import type { Message, Recorded } from './message.js';

/** Typed as a method, so that one list can hold the policies on different events. */
type React<Event extends Message, Command extends Message> = {
  react(event: Recorded<Event>): readonly Command[];
}['react'];

/**
 * A rule of the kind "whenever this happened, that is to be done". `react` is pure; the ids of its
 * commands derive from the event's, so that reacting twice is reacting once.
 */
export interface Policy<Event extends Message = Message, Command extends Message = Message> {
  readonly name: string;
  /**
   * How long an event is left alone first, in seconds. For a policy that finishes what a crash left
   * undone, so that it does not race those who are about to finish it themselves.
   */
  readonly patience?: number;
  readonly on: {
    readonly [Type in Event['type']]?: React<Extract<Event, { type: Type }>, Command>;
  };
}
