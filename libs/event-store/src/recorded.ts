import type { EventMetadata, Recorded } from '@chancery/kernel';

/** An event as the client delivers it. */
interface Raw {
  readonly type: string;
  readonly data: object | null;
  readonly id: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly position?: { readonly commit: bigint };
  readonly created: Date;
  readonly metadata?: unknown;
}

/** The client's record in our terms. Events that others wrote may lack our metadata: it is then empty. */
export const decodeEvent = (raw: object): Recorded => {
  const event = raw as Raw;
  return {
    type: event.type,
    data: event.data ?? {},
    id: event.id,
    stream: event.streamId,
    revision: Number(event.revision),
    position: event.position?.commit ?? 0n,
    recordedAt: event.created.toISOString(),
    metadata: (event.metadata ?? {}) as EventMetadata,
  };
};
