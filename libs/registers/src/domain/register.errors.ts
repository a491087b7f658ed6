import { DomainError } from '@chancery/kernel';

/** The pattern cannot give each document a number of its own, or says what nobody understands. */
export class UnusablePattern extends DomainError {
  readonly code = 'unusable-pattern' as const;
  constructor(pattern: string, reason: string) {
    super(`The numbering pattern cannot be used: ${reason}.`, { pattern, reason });
  }
}

/** The id of a register is `<authorityId>.<code>.<year>` or `<authorityId>.<code>`; its parts have shapes of their own. */
export class MalformedRegisterId extends DomainError {
  readonly code = 'malformed-register-id' as const;
  constructor(registerId: string) {
    super(`"${registerId}" is not the id that authority, code and year make.`, { registerId });
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class RegisterOrderNotPermitted extends DomainError {
  readonly code = 'register-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the register's authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** The years of a register run forwards; one without a first year has no last. */
export class YearsReversed extends DomainError {
  readonly code = 'years-reversed' as const;
  constructor(registerId: string, toYear: number) {
    super(
      `The register ${registerId} cannot run to ${String(toYear)}. Give a year after its first one.`,
      { registerId, toYear },
    );
  }
}

/** A register of this id is open already, with another name, direction, pattern, first number or last year. */
export class RegisterAlreadyOpen extends DomainError {
  readonly code = 'register-already-open' as const;
  constructor(registerId: string) {
    super(`The register ${registerId} is open already, and not the same.`, { registerId });
  }
}

/** A register is opened in the year before its own at the earliest. */
export class RegisterTooEarly extends DomainError {
  readonly code = 'register-too-early' as const;
  constructor(registerId: string, lastYear: number) {
    super(
      `The register ${registerId} is of a year to come. Open one of ${lastYear} at the latest.`,
      {
        registerId,
        lastYear,
      },
    );
  }
}

/** No register of this id was ever opened. */
export class RegisterNotFound extends DomainError {
  readonly code = 'register-not-found' as const;
  constructor(registerId: string) {
    super(`There is no register ${registerId}.`, { registerId });
  }
}

/** The register was closed: it gives out no further numbers. */
export class RegisterNotOpen extends DomainError {
  readonly code = 'register-not-open' as const;
  constructor(registerId: string) {
    super(`The register ${registerId} is closed.`, { registerId });
  }
}

/** The register is kept for documents that go another way, or for cases. */
export class RegisterForOtherDirection extends DomainError {
  readonly code = 'register-for-other-direction' as const;
  constructor(registerId: string, direction?: string) {
    const kept = direction === 'case' ? 'cases' : `${direction ?? 'all'} documents`;
    super(`The register ${registerId} is kept for ${kept}.`, {
      registerId,
      ...(direction !== undefined && { direction }),
    });
  }
}

/** The numbers of the register bear the index of a class of the file plan. */
export class NumberNeedsClass extends DomainError {
  readonly code = 'number-needs-class' as const;
  constructor(registerId: string) {
    super(`The numbers of ${registerId} bear the index of a class. Give the class of the case.`, {
      registerId,
    });
  }
}

/** The number was never given out. */
export class NoSuchNumber extends DomainError {
  readonly code = 'no-such-number' as const;
  constructor(registerId: string, sequence: number) {
    super(`Number ${sequence} of ${registerId} was never given out.`, { registerId, sequence });
  }
}

/** A document bears the number or is being registered under it. `documentId` is told to who may read the document. */
export class NumberInUse extends DomainError {
  readonly code = 'number-in-use' as const;
  constructor(registerId: string, sequence: number, documentId?: string) {
    super(
      `A document bears number ${sequence} of ${registerId}. Revoke the registration of the document: the number is then void.`,
      { registerId, sequence, ...(documentId !== undefined && { documentId }) },
    );
  }
}

/**
 * The document had a number here, and it was voided. Only an order that names the void number as replaced
 * gives it another one, so that a late retry of the first order never does.
 */
export class NumberWasVoided extends DomainError {
  readonly code = 'number-was-voided' as const;
  constructor(
    registerId: string,
    documentId: string,
    readonly sequence: number,
  ) {
    super(`The document's number ${sequence} in ${registerId} was voided.`, {
      registerId,
      documentId,
      sequence,
    });
  }
}

/** The number named as replaced is not the document's void number. */
export class NothingToReplace extends DomainError {
  readonly code = 'nothing-to-replace' as const;
  constructor(registerId: string, documentId: string, replaces: number) {
    super(`Number ${replaces} of ${registerId} is not a void number of this document.`, {
      registerId,
      documentId,
      replaces,
    });
  }
}
