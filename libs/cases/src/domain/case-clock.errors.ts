import { DomainError } from '@chancery/kernel';

/** The case has no term of this id. */
export class CaseClockNotFound extends DomainError {
  readonly code = 'case-clock-not-found' as const;
  constructor(caseId: string, clockId: string, clockIds: readonly string[]) {
    super(
      `The case has no term ${clockId}. ${clockIds.length > 0 ? `Give one of: ${clockIds.join(', ')}.` : 'Start one first.'}`,
      { caseId, clockId, clockIds },
    );
  }
}

/** A term of this id was started for the case, on other conditions. */
export class CaseClockAlreadyStarted extends DomainError {
  readonly code = 'case-clock-already-started' as const;
  constructor(caseId: string, clockId: string) {
    super(`The term ${clockId} of the case was started before. Start one of another id.`, {
      ...{ caseId, clockId },
    });
  }
}

/** The term ended with the case. */
export class CaseClockHasStopped extends DomainError {
  readonly code = 'case-clock-has-stopped' as const;
  constructor(caseId: string, clockId: string, stoppedAt: string) {
    super(`The term ${clockId} stopped at ${stoppedAt}. Start another one.`, {
      ...{ caseId, clockId, stoppedAt },
    });
  }
}

/** The policy names the roles that may extend on this ground. */
export class CaseExtensionNotYours extends DomainError {
  readonly code = 'case-extension-not-yours' as const;
  constructor(caseId: string, ground: string, allowedRoles: readonly string[]) {
    super(
      `An extension on the ground "${ground}" takes one of the roles ${allowedRoles.join(', ')} in the unit of the case.`,
      { caseId, ground, allowedRoles },
    );
  }
}
