import { DomainError } from '@chancery/kernel';
import type { PlainDate } from './plain-date.js';

/** The id of a policy is `<authorityId>.<code>`. */
export class MalformedDeadlinePolicyId extends DomainError {
  readonly code = 'malformed-deadline-policy-id' as const;
  constructor(policyId: string) {
    super(
      `"${policyId}" is no id of a deadline policy. Give the authority, a dot, and a code of lower-case letters, digits and dashes, such as riverside.appeal.`,
      { policyId },
    );
  }
}

/** No policy of this id was ever published. */
export class DeadlinePolicyNotFound extends DomainError {
  readonly code = 'deadline-policy-not-found' as const;
  constructor(policyId: string) {
    super(`There is no deadline policy ${policyId}.`, { policyId });
  }
}

/** The policy has no version of this number. */
export class DeadlinePolicyVersionNotFound extends DomainError {
  readonly code = 'deadline-policy-version-not-found' as const;
  constructor(policyId: string, version: number, lastVersion: number) {
    super(`The policy ${policyId} has no version ${version}. Give one from 1 to ${lastVersion}.`, {
      policyId,
      version,
      lastVersion,
    });
  }
}

/** A published version is never edited, and versions are numbered without gaps. */
export class DeadlinePolicyVersionTaken extends DomainError {
  readonly code = 'deadline-policy-version-taken' as const;
  constructor(policyId: string, version: number, nextVersion: number) {
    super(
      `Version ${version} of ${policyId} is published, and not the same. Publish version ${nextVersion}.`,
      { policyId, version, nextVersion },
    );
  }
}

/** Versions are numbered 1, 2, 3 and so on. */
export class DeadlinePolicyVersionOutOfOrder extends DomainError {
  readonly code = 'deadline-policy-version-out-of-order' as const;
  constructor(policyId: string, version: number, nextVersion: number) {
    super(`Version ${version} is not the next of ${policyId}. Publish version ${nextVersion}.`, {
      policyId,
      version,
      nextVersion,
    });
  }
}

/** The policy was retired, so that no further version is published. */
export class DeadlinePolicyWasRetired extends DomainError {
  readonly code = 'deadline-policy-was-retired' as const;
  constructor(policyId: string) {
    super(`The policy ${policyId} was retired. Publish one of another id.`, { policyId });
  }
}

/** A policy counts by a calendar of its authority that has published days. `knownCalendars` lists those. */
export class PolicyCalendarNotKnown extends DomainError {
  readonly code = 'policy-calendar-not-known' as const;
  constructor(calendarId: string, knownCalendars: readonly string[]) {
    super(
      `The authority has no calendar ${calendarId} with published days. ${knownCalendars.length > 0 ? `Give one of: ${knownCalendars.join(', ')}.` : 'It has none at all. Publish one first.'}`,
      { calendarId, knownCalendars },
    );
  }
}

/** Parts of the policy contradict each other. `field` names the part to change. */
export class DeadlinePolicyNotUsable extends DomainError {
  readonly code = 'deadline-policy-not-usable' as const;
  constructor(field: string, advice: string) {
    super(`The ${field} does not fit the rest of the policy. ${advice}`, { field });
  }
}

/** A version is valid from the day of the version before it at the earliest. */
export class ValidFromTooEarly extends DomainError {
  readonly code = 'valid-from-too-early' as const;
  constructor(policyId: string, validFrom: PlainDate, notBefore: PlainDate) {
    super(
      `The version would be valid from ${validFrom}, before the one that it follows. Give ${notBefore} or a later day.`,
      { policyId, validFrom, notBefore },
    );
  }
}

/** The term begins before the first version of the policy is valid. */
export class DeadlinePolicyNotValidYet extends DomainError {
  readonly code = 'deadline-policy-not-valid-yet' as const;
  constructor(policyId: string, startedOn: PlainDate, validFrom: PlainDate) {
    super(
      `The policy ${policyId} is valid from ${validFrom}. A term of ${startedOn} is not counted by it unless you name a version.`,
      { policyId, startedOn, validFrom },
    );
  }
}
