import { DomainError } from '@chancery/kernel';

/** There is no matter of this id, or not for the caller. */
export class MatterNotFound extends DomainError {
  readonly code = 'matter-not-found' as const;
  constructor(matterId: string) {
    super(`There is no matter ${matterId} for you. Check the address.`, { matterId });
  }
}

/** The order is not among those that the caller may give in this matter. */
export class MatterOrderNotPermitted extends DomainError {
  readonly code = 'matter-order-not-permitted' as const;
  constructor(order: string, allowed: readonly string[], matterId: string) {
    super(`In matter ${matterId} this takes one of: ${allowed.join(', ')}.`, {
      order,
      allowed,
      matterId,
    });
  }
}

/** Another party follows the document already. */
export class MatterAlreadyOpen extends DomainError {
  readonly code = 'matter-already-open' as const;
  constructor(matterId: string) {
    super(`Matter ${matterId} is open already, for another party.`, { matterId });
  }
}

/** The matter was withdrawn, or its document is closed. */
export class MatterClosed extends DomainError {
  readonly code = 'matter-closed' as const;
  constructor(matterId: string) {
    super(`Matter ${matterId} was withdrawn or closed. Begin a new matter.`, { matterId });
  }
}

/** The matter has no such message. */
export class MessageNotFound extends DomainError {
  readonly code = 'message-not-found' as const;
  constructor(matterId: string, messageId: string) {
    super(`Matter ${matterId} has no message ${messageId}.`, { matterId, messageId });
  }
}

/** A text has more characters than a message may have. */
export class MessageTooLong extends DomainError {
  readonly code = 'message-too-long' as const;
  constructor(matterId: string, length: number, most: number) {
    super(`The text has ${length} characters. Write at most ${most}, or attach a file.`, {
      matterId,
      length,
      most,
    });
  }
}

/** An order that takes words has none. */
export class ReasonMissing extends DomainError {
  readonly code = 'reason-missing' as const;
  constructor(matterId: string) {
    super('The text is empty. Say it in at least one sentence.', { matterId });
  }
}

/** The authority knows no such party, or it is the one whose matter it is. */
export class PartyNotKnown extends DomainError {
  readonly code = 'party-not-known' as const;
  constructor(matterId: string, partyId: string) {
    super(`Party ${partyId} cannot join or leave matter ${matterId}. Check the id.`, {
      matterId,
      partyId,
    });
  }
}

/** Nothing of this id waits for an officer. */
export class MatterItemNotOpen extends DomainError {
  readonly code = 'matter-item-not-open' as const;
  constructor(matterId: string, itemId: string) {
    super(`Nothing with the id ${itemId} waits in matter ${matterId}. Reload the matter.`, {
      matterId,
      itemId,
    });
  }
}
