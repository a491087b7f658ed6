import { DomainError } from '@chancery/kernel';

/** No such party in the authority, or not for the caller. */
export class PartyNotFound extends DomainError {
  readonly code = 'party-not-found' as const;
  constructor(partyId: string) {
    super(`There is no party ${partyId}.`, { partyId });
  }
}

/** Parties are identified, and their matters opened, by programs of the office alone. */
export class PartyOrderNotPermitted extends DomainError {
  readonly code = 'party-order-not-permitted' as const;
  constructor(order: string, who: readonly string[]) {
    super(`This is for: ${who.join(', ')}.`, { order, who });
  }
}

/** The identity leads to another party already. */
export class IdentityLinkedElsewhere extends DomainError {
  readonly code = 'identity-linked-elsewhere' as const;
  constructor() {
    super(
      'You have used this login here before, so it has matters of its own. ' +
        'Sign out and sign in with it to see them.',
    );
  }
}

/** Nobody waits for a code: none was asked for, or it was shown already. */
export class NoContactToConfirm extends DomainError {
  readonly code = 'no-contact-to-confirm' as const;
  constructor() {
    super('No address waits to be confirmed. Enter your address first.');
  }
}

export class CodeWrong extends DomainError {
  readonly code = 'code-wrong' as const;
  constructor(triesLeft: number) {
    super(
      `This is not the code that we sent. You can try ${triesLeft} more ${triesLeft === 1 ? 'time' : 'times'}.`,
      { triesLeft },
    );
  }
}

export class CodeExpired extends DomainError {
  readonly code = 'code-expired' as const;
  constructor(expiredAt: string) {
    super('The code is no longer valid: it was good for 10 minutes. Ask for another one.', {
      expiredAt,
    });
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'too-many-attempts' as const;
  constructor(most: number) {
    super(`The code was tried ${most} times and is no longer valid. Ask for another one.`, {
      most,
    });
  }
}

/** No code opens a matter that has none, or whose code was revoked. */
export class AccessCodeNotFound extends DomainError {
  readonly code = 'access-code-not-found' as const;
  constructor(matterId: string) {
    super(`No access code opens the matter ${matterId}.`, { matterId });
  }
}
