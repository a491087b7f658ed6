import type { Message } from './message.js';

/**
 * How a type of event is stored. `version` is the current shape; `upcast[n]` turns data of version n into
 * n + 1. `seals` names the fields that hold personal data, as paths to objects with a `partyId`: what
 * is beside that id is sealed with the party's key. `example` is a valid event's data, for tests and docs.
 */
export interface EventSchema<Event extends Message = Message> {
  readonly type: Event['type'];
  readonly version: number;
  readonly summary: string;
  readonly upcast?: Readonly<
    Record<number, (data: Record<string, unknown>) => Record<string, unknown>>
  >;
  readonly seals?: readonly string[];
  readonly example: Event['data'];
}

/** The event types of a context; the mapped type makes a missing one a type error. */
export type EventSchemas<Event extends Message> = {
  readonly [Type in Event['type']]: EventSchema<Extract<Event, { type: Type }>>;
};
