import { DomainError } from '@chancery/kernel';

/** No such mandate, or not for the caller. */
export class MandateNotFound extends DomainError {
  readonly code = 'mandate-not-found' as const;
  constructor(mandateId: string) {
    super(`There is no mandate ${mandateId}.`, { mandateId });
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class MandateOrderNotPermitted extends DomainError {
  readonly code = 'mandate-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

export class MandateAssuranceTooLow extends DomainError {
  readonly code = 'mandate-assurance-too-low' as const;
  constructor(least: string) {
    super(`Giving a mandate takes a login of the level "${least}". Log in with a surer one.`, {
      least,
    });
  }
}

export class MandateToOneself extends DomainError {
  readonly code = 'mandate-to-oneself' as const;
  constructor() {
    super('You need no mandate for your own matters. Give the code to whoever is to act for you.');
  }
}

/** Who acts by a mandate gives none on, and some bases are not given by parties at all. */
export class PowerNotDelegable extends DomainError {
  readonly code = 'power-not-delegable' as const;
  constructor(what: string) {
    super(
      `"${what}" cannot be given on in this way. The represented has to give it, on paper if need be.`,
      {
        what,
      },
    );
  }
}

export class ValidityTooLong extends DomainError {
  readonly code = 'validity-too-long' as const;
  constructor(mostYears: number) {
    super(`A mandate ends after it begins, and at most ${mostYears} years later.`, { mostYears });
  }
}

export class EvidenceMissing extends DomainError {
  readonly code = 'evidence-missing' as const;
  constructor() {
    super('Name the document that shows the mandate.');
  }
}

export class MandateNotPending extends DomainError {
  readonly code = 'mandate-not-pending' as const;
  constructor(status: string) {
    super(`The mandate does not wait to be verified; it is "${status}".`, { status });
  }
}

/** The mandate was taken by somebody, or has ended. */
export class MandateNotOpen extends DomainError {
  readonly code = 'mandate-not-open' as const;
  constructor(status: string) {
    super(`This is not possible: the mandate is "${status}".`, { status });
  }
}

export class MandateCodeWrong extends DomainError {
  readonly code = 'mandate-code-wrong' as const;
  constructor() {
    super('The code does not belong to an open mandate. Check it with whoever gave it to you.');
  }
}

/** The caller may not act for this party, or not now. */
export class NotYourMandate extends DomainError {
  readonly code = 'not-your-mandate' as const;
  constructor(partyId: string) {
    super('You may not act for this party, or no longer. Choose yourself, or somebody else.', {
      partyId,
    });
  }
}

/** The mandate is good, and not for this. */
export class MandateOutOfScope extends DomainError {
  readonly code = 'mandate-out-of-scope' as const;
  constructor(power: string, held: readonly string[]) {
    super(`Your mandate does not include this ("${power}"). It includes: ${held.join(', ')}.`, {
      power,
      held,
    });
  }
}
