/** A named piece of data: the shape that commands and events share. */
export interface Message {
  readonly type: string;
  readonly data: object;
}

/** Who acted: an officer of an authority, a party or an application outside it, or a program of the platform. */
export interface Actor {
  readonly kind: 'officer' | 'party' | 'service' | 'application';
  readonly id: string;
}

/**
 * What is stamped on every event beside its data. Instants are ISO 8601 in UTC; `occurredAt` is when
 * the action took place, which for imported history is long before it was recorded; `digest` is a keyed
 * hash of the request, by which a second use of a command id for something else is found out.
 */
export interface EventMetadata {
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly commandId: string;
  readonly digest?: string;
  readonly actor: Actor;
  readonly onBehalfOf?: Actor;
  readonly authorityId: string;
  readonly unitId?: string;
  readonly occurredAt: string;
  readonly schemaVersion: number;
  readonly traceparent?: string;
}

/**
 * An event as it stands in the log. `revision` is its place in its stream (from 0, no gaps), `position`
 * its place in the whole log (strictly increasing, with gaps), `recordedAt` when the store took it.
 */
export type Recorded<Event extends Message = Message> = Event extends Message
  ? {
      readonly type: Event['type'];
      readonly data: Event['data'];
      readonly id: string;
      readonly stream: string;
      readonly revision: number;
      readonly position: bigint;
      readonly recordedAt: string;
      readonly metadata: EventMetadata;
      /** Why the event could not be brought up to date; its data are then as they were stored. */
      readonly unreadable?: string;
    }
  : never;
