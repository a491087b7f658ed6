import { DomainError } from '@chancery/kernel';

/** The document has no clock of this id. */
export class ClockNotFound extends DomainError {
  readonly code = 'clock-not-found' as const;
  constructor(documentId: string, clockId: string, clockIds: readonly string[]) {
    super(
      `The document has no clock ${clockId}. ${clockIds.length > 0 ? `Give one of: ${clockIds.join(', ')}.` : 'Start one first.'}`,
      { documentId, clockId, clockIds },
    );
  }
}

/** A clock of this id was started for the document, on other terms. */
export class ClockAlreadyStarted extends DomainError {
  readonly code = 'clock-already-started' as const;
  constructor(documentId: string, clockId: string) {
    super(`The clock ${clockId} of the document was started before. Start one of another id.`, {
      documentId,
      clockId,
    });
  }
}

/** The term ended with the work on the document. */
export class ClockHasStopped extends DomainError {
  readonly code = 'clock-has-stopped' as const;
  constructor(documentId: string, clockId: string, stoppedAt: string) {
    super(`The clock ${clockId} stopped at ${stoppedAt}. Start another one.`, {
      ...{ documentId, clockId, stoppedAt },
    });
  }
}

/** The policy names the roles that may extend on this ground. */
export class ExtensionNotYours extends DomainError {
  readonly code = 'extension-not-yours' as const;
  constructor(documentId: string, ground: string, allowedRoles: readonly string[]) {
    super(
      `An extension on the ground "${ground}" takes one of the roles ${allowedRoles.join(', ')} in the unit that holds the document.`,
      { documentId, ground, allowedRoles },
    );
  }
}
