import { DomainError } from '@chancery/kernel';
import { obstacles, type Obstacle, type Refusal } from './document.obstacles.js';

export * from './addressee.errors.js';
export * from './attachment.errors.js';
export * from './clock.errors.js';
export * from './content.errors.js';
export * from './date.errors.js';
export * from './dispatch.errors.js';
export * from './filing.errors.js';
export * from './hand-over.errors.js';
export * from './list.errors.js';
export * from './party.errors.js';
export * from './procedure.errors.js';
export * from './registration.errors.js';
export * from './series.errors.js';
export * from './task.errors.js';
export * from './route.errors.js';
export * from './signature.errors.js';
export * from './word-list.errors.js';
export { obstacleNames, type Obstacle, type Refusal } from './document.obstacles.js';

/** The document does not exist, or not for this reader: the answer is the same. */
export class DocumentNotFound extends DomainError {
  readonly code = 'document-not-found' as const;
  constructor(documentId: string) {
    super('There is no such document.', { documentId });
  }
}

export class DocumentAlreadyExists extends DomainError {
  readonly code = 'document-already-exists' as const;
  constructor(documentId: string) {
    super('A document with this id has been taken in before.', { documentId });
  }
}

/** The order is right, but not now: `reason` says why, `allowedActions` what the caller may do instead. */
export class ActionNotAllowedNow extends DomainError {
  readonly code = 'action-not-allowed-now' as const;
  constructor(reason: Obstacle, refusal: Refusal) {
    super(`"${refusal.action}" is not possible now: ${obstacles[reason](refusal)}`, {
      reason,
      ...refusal,
    });
  }
}

/** The caller may read the document but not do this with it. */
export class NotPermitted extends DomainError {
  readonly code = 'not-permitted' as const;
  constructor(
    refusal: Partial<Refusal> & {
      readonly action: string;
      readonly unitId?: string;
      readonly accessLevel?: string;
    },
  ) {
    const { action, unitId, accessLevel } = refusal;
    const where = unitId === undefined ? 'here' : `for ${unitId}`;
    const level = accessLevel === undefined ? '' : `: you are not cleared for ${accessLevel}`;
    super(`You have no right to "${action}" ${where}${level}.`, refusal);
  }
}

/** Somebody else was faster; `officerId` says who. */
export class AlreadyClaimed extends DomainError {
  readonly code = 'already-claimed' as const;
  constructor(refusal: Refusal, officerId: string | undefined) {
    super(`It is already claimed by ${officerId}.`, { ...refusal, officerId });
  }
}

/** Only what came from outside has a date and a way of receipt. */
export class NotIncoming extends DomainError {
  readonly code = 'not-incoming' as const;
  constructor(documentId: string) {
    super('Only an incoming document has a date and a way of receipt. Leave these out.', {
      documentId,
    });
  }
}

/** The same addressee has an open hand-over for the same purpose. */
export class AlreadyWithAddressee extends DomainError {
  readonly code = 'already-with-addressee' as const;
  constructor(documentId: string, handOverId: string, unitId: string) {
    super(`The same hand-over waits in ${unitId} already. Wait for its answer, or recall it.`, {
      documentId,
      handOverId,
      unitId,
    });
  }
}

/** Another hand-over of the document bears this id. */
export class HandOverAlreadyExists extends DomainError {
  readonly code = 'hand-over-already-exists' as const;
  constructor(documentId: string, handOverId: string) {
    super('The document has another hand-over with this id.', { documentId, handOverId });
  }
}

/** Only what moves custody is accepted; what is for acquaintance is concluded. */
export class HandOverNotForAction extends DomainError {
  readonly code = 'hand-over-not-for-action' as const;
  constructor(documentId: string, handOverId: string) {
    super('This hand-over is not for action: it is concluded, not accepted.', {
      documentId,
      handOverId,
    });
  }
}

/** A unit does not hand a document to itself; a colleague there has to be named. */
export class HandOverToHolder extends DomainError {
  readonly code = 'hand-over-to-holder' as const;
  constructor(documentId: string, unitId: string) {
    super('The document already lies there.', { documentId, unitId });
  }
}

/** A document is returned to somebody who held it before. */
export class NotAnEarlierHolder extends DomainError {
  readonly code = 'not-an-earlier-holder' as const;
  constructor(documentId: string, unitId: string, earlier: readonly string[]) {
    super('This unit or officer has not held the document before.', {
      documentId,
      unitId,
      earlierHolders: earlier,
    });
  }
}
