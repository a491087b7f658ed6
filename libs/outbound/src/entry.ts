/** An event that is to be sent. Those of one lane go out one after the other, in their order. */
export interface Entry {
  readonly index: number;
  readonly lane: string;
  readonly eventId: string;
  readonly recordedAt: string;
}

/** An entry with its number among all that are sent to the endpoint: 1, 2, 3 and so on. */
export interface NumberedEntry extends Entry {
  readonly serial: number;
}
