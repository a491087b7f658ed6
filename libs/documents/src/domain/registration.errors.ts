import { DomainError } from '@chancery/kernel';

/** A document gets one number, and this one has another. */
export class AlreadyRegistered extends DomainError {
  readonly code = 'already-registered' as const;
  constructor(documentId: string, registerId: string, number: string) {
    super(`The document is registered as ${number}.`, { documentId, registerId, number });
  }
}

/** A number has to be allocated in the register before the document can bear it. */
export class NumberNotAllocated extends DomainError {
  readonly code = 'number-not-allocated' as const;
  constructor(documentId: string, registerId: string) {
    super('No number has been allocated to the document.', { documentId, registerId });
  }
}

/** The document lost this number when its registration was revoked. It can be registered anew, under another number. */
export class NumberRevoked extends DomainError {
  readonly code = 'number-revoked' as const;
  constructor(documentId: string, registerId: string, number: string) {
    super(
      `The registration as ${number} was revoked. Register the document again for a new number.`,
      {
        documentId,
        registerId,
        number,
      },
    );
  }
}
