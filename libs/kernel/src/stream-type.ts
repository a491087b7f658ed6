import type { Decider } from './decider.js';
import type { Message } from './message.js';
import type { Order } from './command.js';

/** A kind of stream: its category (what stands before the first dash of its name) and its rules. */
export interface StreamType<State, Command extends Order, Event extends Message> {
  readonly category: string;
  readonly decider: Decider<State, Command, Event>;
}
