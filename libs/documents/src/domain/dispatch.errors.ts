import { DomainError } from '@chancery/kernel';
import type { ConsignmentState } from './dispatch.terms.js';

/** Nobody of this id is among those whom the document is for. */
export class AddresseeNotFound extends DomainError {
  readonly code = 'addressee-not-found' as const;
  constructor(documentId: string, addresseeId: string, addresseeIds: readonly string[]) {
    super('The document has no such addressee, or they were struck off.', {
      documentId,
      addresseeId,
      addresseeIds,
    });
  }
}

/** What was sent stays sent; only who has not got it is struck off. */
export class AddresseeAlreadySent extends DomainError {
  readonly code = 'addressee-already-sent' as const;
  constructor(documentId: string, addresseeId: string, consignmentId: string) {
    super('The document was sent to them already, so they stay among its addressees.', {
      documentId,
      addresseeId,
      consignmentId,
    });
  }
}

/** A document goes to so many at most. */
export class TooManyAddressees extends DomainError {
  readonly code = 'too-many-addressees' as const;
  constructor(documentId: string, most: number) {
    super(`The document has ${most} addressees, and can have no more. Send another to the rest.`, {
      documentId,
      most,
    });
  }
}

const why = {
  'not-registered': 'it has no number yet. Register it first.',
  'no-addressee': 'nobody is named whom it is for. Add an addressee first.',
  'not-signed': 'it is not signed yet.',
} as const;
export type DispatchObstacle = keyof typeof why;

export const isDispatchObstacle = (reason: string): reason is DispatchObstacle => reason in why;

/** The document can not leave the house as it is; `reason` says why. */
export class NotDispatchable extends DomainError {
  readonly code = 'not-dispatchable' as const;
  constructor(documentId: string, reason: DispatchObstacle) {
    super(`The document can not be sent: ${why[reason]}`, { documentId, reason });
  }
}

export class ConsignmentNotFound extends DomainError {
  readonly code = 'consignment-not-found' as const;
  constructor(documentId: string, consignmentId: string) {
    super('Nothing was sent, or is to be sent, under this id.', { documentId, consignmentId });
  }
}

/** One sending to an addressee is under way, or has arrived; `consignmentId` says which. */
export class ConsignmentDuplicate extends DomainError {
  readonly code = 'consignment-duplicate' as const;
  constructor(documentId: string, addresseeId: string, consignmentId: string) {
    super(
      'A sending to this addressee is prepared, under way or delivered. Withdraw it while it is not sent, or wait for it to come back.',
      { documentId, addresseeId, consignmentId },
    );
  }
}

/** A sending is at another point than what is recorded of it asks for: what was never sent does not come back. */
export class ConsignmentNotOpen extends DomainError {
  readonly code = 'consignment-not-open' as const;
  constructor(
    documentId: string,
    of: { readonly consignmentId: string; readonly state: ConsignmentState },
    expected: readonly ConsignmentState[],
  ) {
    const { consignmentId, state } = of;
    super(`The sending is ${state}. This is for one that is ${expected.join(' or ')}.`, {
      ...{ documentId, consignmentId, state, expected },
    });
  }
}

/** Settling by reply needs an outgoing document with a register number. */
export class ReplyNotRegistered extends DomainError {
  readonly code = 'reply-not-registered' as const;
  constructor(documentId: string, replyId?: string) {
    super('The reply has to be a registered outgoing document.', { documentId, replyId });
  }
}

/** Only an outgoing document that was not dispatched yet says what it answers. */
export class AnswersNoMore extends DomainError {
  readonly code = 'answers-no-more' as const;
  constructor(documentId: string) {
    super('Only an outgoing document says what it answers, until it was sent to all.', {
      documentId,
    });
  }
}
