import type { Decider } from './decider.js';
import type { Message } from './message.js';
import type { Order } from './command.js';

/** A kind of stream: its category (what stands before the first dash of its name) and its rules. */
export interface StreamType<State, Command extends Order, Event extends Message> {
  readonly category: string;
  readonly decider: Decider<State, Command, Event>;
  /**
   * Streams of this kind may hold many thousands of events. A repeated command is then answered with the current
   * state. Without this flag the stream is read again up to the first answer, to answer with the state of then.
   */
  readonly isLong?: true;
}
