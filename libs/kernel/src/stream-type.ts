import type { Decider } from './decider.js';
import type { LongStream } from './long-stream.js';
import type { Message } from './message.js';
import type { Order } from './command.js';

/** A kind of stream: its category (what stands before the first dash of its name) and its rules. */
export interface StreamType<State, Command extends Order, Event extends Message> {
  readonly category: string;
  readonly decider: Decider<State, Command, Event>;
  /**
   * For streams of many thousands of events. A repeated command is then answered with the current state. Without it
   * the stream is read again up to the first answer, to answer with the state of then.
   */
  readonly long?: LongStream<State, Command, Event>;
}
