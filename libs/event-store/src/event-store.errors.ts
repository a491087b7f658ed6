import { DomainError } from '@chancery/kernel';

/** Others changed the stream faster than this command could be decided, several times in a row. */
export class ConcurrencyLost extends DomainError {
  readonly code = 'concurrency-lost' as const;
  override readonly isPassing = true;
  constructor(data: { stream: string; attempts: number }) {
    super(
      'Others were faster each time this was tried. Read the current state and try again.',
      data,
    );
  }
}

/** The caller insisted on a revision (`If-Match`) that is no longer, or not yet, the current one. */
export class StaleRevision extends DomainError {
  readonly code = 'stale-revision' as const;
  constructor(data: { stream: string; expected: number; current: number }) {
    super(
      `The state has changed: revision ${data.expected} was expected, ${data.current} is current.`,
      data,
    );
  }
}

/** A command id came a second time with another content. */
export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency-key-reused' as const;
  constructor(data: { commandId: string }) {
    super('This idempotency key was used for a different request.', data);
  }
}

/** The command is too large to be recorded in one append. */
export class CommandTooLarge extends DomainError {
  readonly code = 'command-too-large' as const;
  constructor(data: { stream: string; limit: number }) {
    super(`What this command would record exceeds ${data.limit} bytes.`, data);
  }
}

/** The event store could not be reached in time. Whether the command took effect shows when it is repeated. */
export class EventStoreUnavailable extends DomainError {
  readonly code = 'event-store-unavailable' as const;
  override readonly isPassing = true;
  constructor(data: { reason: string }) {
    super(
      'The record of events cannot be reached at present. Repeat the request with the same key.',
      data,
    );
  }
}

/** The party's key was destroyed while this was decided: what names the party cannot be recorded any more. */
export class PartyKeyDestroyed extends DomainError {
  readonly code = 'party-key-destroyed' as const;
  constructor(party: { authorityId: string; partyId: string }) {
    super(
      `Party ${party.partyId} was erased. Leave out partyId to record the person as a new party.`,
      { ...party },
    );
  }
}

/** The party's key cannot be had here: the vault has lost it, or this program has no keys. */
export class PartyKeyUnavailable extends DomainError {
  readonly code = 'party-key-unavailable' as const;
  constructor(party: { authorityId: string; partyId: string }) {
    super(
      `The key of party ${party.partyId} cannot be opened, so nothing can be sealed with it. Ask the operator to restore the keys of the parties.`,
      { ...party },
    );
  }
}

/** The disk has no room for what was asked. Nothing was recorded; reading goes on. */
export class StorageFull extends DomainError {
  readonly code = 'storage-full' as const;
  constructor() {
    super(
      'The disk of the office is full, so nothing was recorded. Tell the operator, and repeat the request later.',
    );
  }
}
