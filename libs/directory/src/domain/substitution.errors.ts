import { DomainError } from '@chancery/kernel';

/** There is none, or not for this reader: the answer is the same. */
export class SubstitutionNotFound extends DomainError {
  readonly code = 'substitution-not-found' as const;
  constructor(substitutionId: string) {
    super('There is no such substitution.', { substitutionId });
  }
}

/** The caller may not act for this officer now. */
export class SubstitutionNotActive extends DomainError {
  readonly code = 'substitution-not-active' as const;
  constructor(holderId: string) {
    super(
      `You do not substitute ${holderId} today. Leave Chancery-On-Behalf-Of out to act for yourself; GET /v1/me/substitutions says whom you substitute, and when.`,
      { holderId },
    );
  }
}

/** A substitute may have no more than the holder has. */
export class SubstitutionBeyondOwnRights extends DomainError {
  readonly code = 'substitution-beyond-own-rights' as const;
  constructor(
    holderId: string,
    beyond: {
      readonly rights: readonly string[];
      readonly units: readonly string[];
      readonly level?: string;
    },
  ) {
    const { rights, units, level } = beyond;
    const words = [...rights, ...units, ...(level === undefined ? [] : [`the level ${level}`])];
    super(`${holderId} cannot pass on what they do not have: ${words.join(', ')}.`, {
      holderId,
      ...beyond,
    });
  }
}

/** Acting for another is not passed on. */
export class SubstitutionChain extends DomainError {
  readonly code = 'substitution-chain' as const;
  constructor(officerId: string) {
    super(
      'Who acts on behalf of another grants, amends and ends no substitution, and nobody substitutes themselves. Act for yourself, and name a colleague.',
      { officerId },
    );
  }
}

/** The two have a substitution for one of these days already. */
export class SubstitutionOverlaps extends DomainError {
  readonly code = 'substitution-overlaps' as const;
  constructor(substitutionId: string) {
    super(
      'The same colleague substitutes the same officer on one of these days already. Amend that substitution, or choose other days.',
      { substitutionId },
    );
  }
}

/** The days are in the past, the wrong way round, or an absence has no end. */
export class SubstitutionDaysImpossible extends DomainError {
  readonly code = 'substitution-days-impossible' as const;
  constructor(from: string, until: string | undefined, today: string) {
    super(
      `From ${from} until ${until ?? 'further notice'} is not possible. The last day is the first or a later one, and not before today, ${today}; only a mandate has none.`,
      { from, until: until ?? null, today },
    );
  }
}

/** A substitution that has ended is not changed any more. */
export class SubstitutionHasEnded extends DomainError {
  readonly code = 'substitution-has-ended' as const;
  constructor(substitutionId: string) {
    super('The substitution has been ended. Grant another one.', { substitutionId });
  }
}

/** It is for others to grant, amend or end. */
export class SubstitutionNotYours extends DomainError {
  readonly code = 'substitution-not-yours' as const;
  constructor(order: string, holderId: string) {
    super(
      `Only ${holderId}, who heads a unit of theirs, or an administrator may do this, and never the substitute.`,
      { order, holderId },
    );
  }
}
