import { DomainError } from '@chancery/kernel';
import type { CaseObstacle } from './case.terms.js';

/** The case does not exist, or not for this reader: the answer is the same. */
export class CaseNotFound extends DomainError {
  readonly code = 'case-not-found' as const;
  constructor(caseId: string) {
    super('There is no such case.', { caseId });
  }
}

export class CaseAlreadyExists extends DomainError {
  readonly code = 'case-already-exists' as const;
  constructor(caseId: string) {
    super('A case with this id was opened before.', { caseId });
  }
}

/** Neither the order nor a procedure for its kind says into which register the case goes. */
export class CaseRegisterNotNamed extends DomainError {
  readonly code = 'case-register-not-named' as const;
  constructor(kind: string) {
    super(`No procedure says into which register a case "${kind}" goes. Name one as registerId.`, {
      kind,
    });
  }
}

/** The caller may read the case but not do this with it. */
export class CaseOrderNotPermitted extends DomainError {
  readonly code = 'case-order-not-permitted' as const;
  constructor(order: string, who: readonly string[], caseId?: string) {
    super(`${order} takes one of: ${who.join(', ')}.`, {
      ...{ order, who },
      ...(caseId !== undefined && { caseId }),
    });
  }
}

const advices: Readonly<Record<string, string>> = {
  closed: ' Reopen it first.',
  merging: ' Wait until its documents lie in the other case.',
  merged: ' Work on the case that it was merged into.',
};

/** Closed, merged and cancelled cases stand as they are. */
export class CaseNotOpen extends DomainError {
  readonly code = 'case-not-open' as const;
  constructor(caseId: string, status: string) {
    const advice = advices[status] ?? '';
    super(`The case is ${status}.${advice}`, { caseId, status });
  }
}

/** Nobody at the place can answer for a case. */
export class CasePlaceNotAvailable extends DomainError {
  readonly code = 'case-place-not-available' as const;
  constructor(
    caseId: string,
    { unitId, officerId }: { readonly unitId: string; readonly officerId?: string },
    reason: 'unit-not-active' | 'officer-not-there',
  ) {
    super(
      reason === 'unit-not-active'
        ? `There is no active unit ${unitId}. Choose another unit.`
        : `${officerId} does not work in ${unitId}. Choose somebody who does, or nobody.`,
      { caseId, unitId, ...(officerId !== undefined && { officerId }), reason },
    );
  }
}

/** The class is not in force in any file plan of the authority, or was closed. Cases that are in it go on. */
export class ClassNotOpen extends DomainError {
  readonly code = 'class-not-open' as const;
  constructor(classId: string) {
    super(`No case is opened in the class ${classId}: it is closed, or in no plan in force.`, {
      classId,
    });
  }
}

/** The case that this one is a part of is closed, and stays so while its parts are. */
export class ParentCaseClosed extends DomainError {
  readonly code = 'parent-case-closed' as const;
  constructor(caseId: string, parentId: string) {
    super('The case that it is a part of is closed. Reopen that one first.', { caseId, parentId });
  }
}

/** A case has one initiator at a time. */
export class PartyRoleTaken extends DomainError {
  readonly code = 'party-role-taken' as const;
  constructor(caseId: string, role: string) {
    super(`Somebody else is the ${role} of the case. End that first.`, { caseId, role });
  }
}

export class CasePartyNotFound extends DomainError {
  readonly code = 'case-party-not-found' as const;
  constructor(caseId: string, partyId: string) {
    super('The case has no such party.', { caseId, partyId });
  }
}

export class CaseLinkNotFound extends DomainError {
  readonly code = 'case-link-not-found' as const;
  constructor(caseId: string, otherCaseId: string) {
    super('The cases are not linked in this way.', { caseId, otherCaseId });
  }
}

/** `obstacles` says what is to be done first, with the documents and cases that it concerns. */
export class CaseNotReady extends DomainError {
  readonly code = 'case-not-ready' as const;
  constructor(caseId: string, obstacles: readonly CaseObstacle[]) {
    super(
      `The case cannot be closed yet: ${[...new Set(obstacles.map(({ code }) => code))].join(', ')}.`,
      { caseId, obstacles },
    );
  }
}

/** Only a case with nothing in it was opened in error. */
export class CaseNotEmpty extends DomainError {
  readonly code = 'case-not-empty' as const;
  constructor(caseId: string, documentIds: readonly string[]) {
    super('Documents lie in the case. Move them or take them out first.', { caseId, documentIds });
  }
}

/** A letter and the reply that settled it stay in one case; `links` names those that would be parted. */
export class EntryBoundBySettlement extends DomainError {
  readonly code = 'entry-bound-by-settlement' as const;
  constructor(
    caseId: string,
    links: readonly { readonly documentId: string; readonly replyId: string }[],
  ) {
    super('A letter and the reply that settled it would be parted. Move both.', { caseId, links });
  }
}

/** Documents are moved to another case, not to their own. */
export class MoveWithinCase extends DomainError {
  readonly code = 'move-within-case' as const;
  constructor(caseId: string) {
    super('The documents lie in this case already. Choose another.', { caseId });
  }
}

/** A case is merged into another, not into itself. */
export class MergeIntoItself extends DomainError {
  readonly code = 'merge-into-itself' as const;
  constructor(caseId: string) {
    super('A case is not merged into itself. Choose another.', { caseId });
  }
}

export type MergeObstacle =
  'not-open' | 'other-authority' | 'lower-access-level' | 'part-of-this-case';

const whyNotMerged: Readonly<Record<MergeObstacle, string>> = {
  'not-open': 'The other case is not open.',
  'other-authority': 'The other case belongs to another authority.',
  'lower-access-level':
    'More people may read the other case. Change the level of one of them first.',
  'part-of-this-case': 'The other case is a part of this one. Merge that one into this.',
};

/** The other case cannot take in this one; `reason` says why. */
export class MergeNotPossible extends DomainError {
  readonly code = 'merge-not-possible' as const;
  constructor(caseId: string, intoCaseId: string, reason: MergeObstacle) {
    super(whyNotMerged[reason], { caseId, intoCaseId, reason });
  }
}
