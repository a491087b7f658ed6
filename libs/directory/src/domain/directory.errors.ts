import { DomainError } from '@chancery/kernel';

export * from './certificate.errors.js';
export * from './substitution.errors.js';

/** An id is not of the shape that its kind demands. */
export class MalformedId extends DomainError {
  readonly code = 'malformed-id' as const;
  constructor(id: string, shape: string) {
    super(`The id "${id}" is not of the shape ${shape}.`, { id, shape });
  }
}

/** Only an administrator of the authority may do this. */
export class AdministratorOnly extends DomainError {
  readonly code = 'administrator-only' as const;
  constructor(order: string, authorityId: string) {
    super(`Only an administrator of ${authorityId} may do this.`, { order, authorityId });
  }
}

/** An administrator may not raise their own power: that takes another administrator of the authority. */
export class NotOnOneself extends DomainError {
  readonly code = 'not-on-oneself' as const;
  constructor(order: string, officerId: string) {
    super('You cannot change your own roles or clearance. Ask another administrator.', {
      order,
      officerId,
    });
  }
}

/** Only who heads or supervises the unit, or one above it, may do this. */
export class HeadOfUnitOnly extends DomainError {
  readonly code = 'head-of-unit-only' as const;
  constructor(order: string, unitId: string) {
    super(`Only a head or supervisor of ${unitId} may do this.`, { order, unitId });
  }
}

/** Only who holds a post in the unit, or oversees it, may see this. */
export class MembersOfUnitOnly extends DomainError {
  readonly code = 'members-of-unit-only' as const;
  constructor(unitId: string) {
    super(`Only those of the unit ${unitId} may see this.`, { unitId });
  }
}

/** Only the platform itself may do this. */
export class PlatformOnly extends DomainError {
  readonly code = 'platform-only' as const;
  constructor(order: string) {
    super('Only the platform itself may do this.', { order });
  }
}

/** An authority of this id is open already, under another name or with another time zone. */
export class AuthorityAlreadyOpen extends DomainError {
  readonly code = 'authority-already-open' as const;
  constructor(authorityId: string) {
    super(`The authority ${authorityId} is open already, with another name or time zone.`, {
      authorityId,
    });
  }
}

/** No authority of this id was ever opened. */
export class AuthorityNotFound extends DomainError {
  readonly code = 'authority-not-found' as const;
  constructor(authorityId: string) {
    super(`There is no authority ${authorityId}.`, { authorityId });
  }
}

/** No time zone bears this name. */
export class UnknownTimeZone extends DomainError {
  readonly code = 'unknown-time-zone' as const;
  constructor(timeZone: string) {
    super(`"${timeZone}" is not a time zone. Give an IANA name such as Europe/Kyiv.`, { timeZone });
  }
}

/** A unit of this id is open already, under another name or parent. */
export class UnitAlreadyOpen extends DomainError {
  readonly code = 'unit-already-open' as const;
  constructor(unitId: string) {
    super(`The unit ${unitId} is open already, under another name or parent.`, { unitId });
  }
}

/** No unit of this id was ever opened. */
export class UnitNotFound extends DomainError {
  readonly code = 'unit-not-found' as const;
  constructor(unitId: string) {
    super(`There is no unit ${unitId}.`, { unitId });
  }
}

/** The unit was deactivated: it keeps its history and takes nothing new until it is reactivated. */
export class UnitNotActive extends DomainError {
  readonly code = 'unit-not-active' as const;
  constructor(unitId: string) {
    super(`The unit ${unitId} is not active. Reactivate it first.`, { unitId });
  }
}

/** A unit cannot stand below itself, nor below a unit that stands below it. */
export class UnitBelowItself extends DomainError {
  readonly code = 'unit-below-itself' as const;
  constructor(unitId: string, parentId: string) {
    super(
      `The unit ${unitId} cannot move below ${parentId}, which is the unit itself or below it.`,
      {
        unitId,
        parentId,
      },
    );
  }
}

/** A unit, or an officer, that keeps queries. */
export type Keeper = { readonly unitId: string } | { readonly officerId: string };

const nameOf = (keeper: Keeper): string =>
  'unitId' in keeper ? `The unit ${keeper.unitId}` : `The officer ${keeper.officerId}`;

/** Only an officer keeps queries of their own, and nobody does it for another. */
export class OfficersOnly extends DomainError {
  readonly code = 'officers-only' as const;
  constructor(order: string) {
    super('Only officers keep queries of their own, each for themselves.', { order });
  }
}

/** The unit or officer keeps no query of this name. */
export class SavedQueryNotFound extends DomainError {
  readonly code = 'saved-query-not-found' as const;
  constructor(keeper: Keeper, name: string) {
    super(`${nameOf(keeper)} keeps no query named "${name}".`, { ...keeper, name });
  }
}

/** The unit or officer keeps as many queries as it may; one has to go before another is saved. */
export class TooManySavedQueries extends DomainError {
  readonly code = 'too-many-saved-queries' as const;
  constructor(keeper: Keeper, most: number) {
    super(`${nameOf(keeper)} keeps ${most} queries. Remove one before you save another.`, {
      ...keeper,
      most,
    });
  }
}

/** An officer of this id is enrolled already, under another name. */
export class OfficerAlreadyEnrolled extends DomainError {
  readonly code = 'officer-already-enrolled' as const;
  constructor(officerId: string) {
    super(`The officer ${officerId} is enrolled already, under another name.`, { officerId });
  }
}

/** No officer of this id was ever enrolled. */
export class OfficerNotFound extends DomainError {
  readonly code = 'officer-not-found' as const;
  constructor(officerId: string) {
    super(`There is no officer ${officerId}.`, { officerId });
  }
}

/** The officer was deactivated: they keep their history and hold nothing until they are reactivated. */
export class OfficerNotActive extends DomainError {
  readonly code = 'officer-not-active' as const;
  constructor(officerId: string) {
    super(`The officer ${officerId} is not active. Reactivate them first.`, { officerId });
  }
}

/** A post is a set of roles; an empty one is ended, not given. */
export class PostWithoutRoles extends DomainError {
  readonly code = 'post-without-roles' as const;
  constructor(officerId: string, unitId: string) {
    super('A post needs at least one role.', { officerId, unitId });
  }
}

/** The officer holds no post in that unit. */
export class PostNotHeld extends DomainError {
  readonly code = 'post-not-held' as const;
  constructor(officerId: string, unitId: string) {
    super(`The officer ${officerId} holds no post in ${unitId}.`, { officerId, unitId });
  }
}

export * from './succession.errors.js';
