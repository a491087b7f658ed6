import { DomainError } from '@chancery/kernel';

/** A term that stands does not end. */
export class ClockStands extends DomainError {
  readonly code = 'clock-stands' as const;
  constructor(matterId: string, clockId: string) {
    super(`Clock ${clockId} stands, so that silence has no effect.`, { matterId, clockId });
  }
}

/** The term has not ended. */
export class NotYetDue extends DomainError {
  readonly code = 'not-yet-due' as const;
  constructor(matterId: string, clockId: string, dueAt: string) {
    super(`Clock ${clockId} ends at ${dueAt}. Silence has no effect before.`, {
      matterId,
      clockId,
      dueAt,
    });
  }
}

/** There is no approval by silence, or the time to revoke it is over. */
export class RevocationTooLate extends DomainError {
  readonly code = 'revocation-too-late' as const;
  constructor(matterId: string, until?: string) {
    super(
      `${until === undefined ? 'There is no approval by silence that could be revoked.' : `The approval could be revoked before ${until}.`}`,
      { matterId, ...(until !== undefined && { until }) },
    );
  }
}

/** A revocation names its law. */
export class BasisMissing extends DomainError {
  readonly code = 'basis-missing' as const;
  constructor(matterId: string) {
    super('Name the law by which the approval is revoked.', { matterId });
  }
}

/** A party asks once in thirty days what takes so long. */
export class AskedLately extends DomainError {
  readonly code = 'asked-lately' as const;
  constructor(matterId: string, next: string) {
    super(`You have asked what takes so long. You can ask again from ${next} on.`, {
      matterId,
      next,
    });
  }
}
