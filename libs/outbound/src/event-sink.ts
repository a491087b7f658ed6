/** A message for a broker. */
export interface SinkMessage {
  /** The same in every repetition. */
  readonly id: string;
  /** Of the event in the ledger. */
  readonly index: number;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How far a broker has got. */
export interface SinkEnd {
  /** So many messages it has taken in its whole life, those that it no longer keeps too. */
  readonly sequence: number;
  /** The event of the newest message, if the broker still keeps it. */
  readonly last?: { readonly index: number; readonly eventId: string };
}

/** A broker that takes messages in order, each once. */
export interface EventSink {
  end(): Promise<SinkEnd>;
  /**
   * Stores messages in this order behind the one with a sequence, and answers the sequence of the last. Throws if one is
   * not acknowledged, or if the broker has got elsewhere: `end` says how far.
   */
  publish(messages: readonly SinkMessage[], after: number): Promise<number>;
  close(): Promise<void>;
}
