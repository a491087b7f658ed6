import { DomainError } from '@chancery/kernel';

/** The document is no outgoing one with a number, or not signed as its procedure says. */
export class DecisionNotRegistered extends DomainError {
  readonly code = 'decision-not-registered' as const;
  constructor(matterId: string, decisionId: string, missing: 'number' | 'signature') {
    super(
      `Document ${decisionId} lacks its ${missing}. A decision is an outgoing document, registered, and signed as its procedure says.`,
      { matterId, decisionId, missing },
    );
  }
}

/** A decision by which the party loses something gives no reason with a legal basis. */
export class ReasonsMissing extends DomainError {
  readonly code = 'reasons-missing' as const;
  constructor(matterId: string, outcome: string) {
    super(`A decision "${outcome}" takes at least one reason with its legal basis.`, {
      matterId,
      outcome,
    });
  }
}

/** A decision by which the party loses something takes a hearing first. */
export class HearingNotOffered extends DomainError {
  readonly code = 'hearing-not-offered' as const;
  constructor(matterId: string, openUntil?: string) {
    super(
      `The party has not been heard${openUntil === undefined ? '' : `, and may still speak until ${openUntil}`}. Offer a hearing, or skip it on a ground of the law.`,
      {
        matterId,
        ...(openUntil !== undefined && { openUntil }),
        allowedActions:
          openUntil === undefined ? ['offer-hearing', 'skip-hearing'] : ['skip-hearing'],
      },
    );
  }
}

/** A decision by which the party loses something says where and until when to appeal. */
export class AppealAdviceMissing extends DomainError {
  readonly code = 'appeal-advice-missing' as const;
  constructor(matterId: string) {
    super('The decision does not say where and until when to appeal. Name days and a unit.', {
      matterId,
    });
  }
}

/** The application counts as approved because the authority was silent. */
export class OvertakenBySilence extends DomainError {
  readonly code = 'overtaken-by-silence' as const;
  constructor(matterId: string, revocableUntil?: string) {
    super(
      `The term ended without a decision, so that the application counts as approved. ${revocableUntil === undefined ? 'That cannot be revoked.' : `Revoke the approval before ${revocableUntil}.`}`,
      {
        matterId,
        ...(revocableUntil !== undefined && { revocableUntil }),
        allowedActions: revocableUntil === undefined ? [] : ['revoke-deemed-approval'],
      },
    );
  }
}

/** The matter has no such decision. */
export class DecisionNotFound extends DomainError {
  readonly code = 'decision-not-found' as const;
  constructor(matterId: string, decisionId: string) {
    super(`Matter ${matterId} has no decision ${decisionId}.`, { matterId, decisionId });
  }
}

/** No appeal is provided against the decision, or one was lodged already. */
export class AppealNotPossible extends DomainError {
  readonly code = 'appeal-not-possible' as const;
  constructor(matterId: string, decisionId: string, appealId?: string) {
    super(
      `${appealId === undefined ? 'No appeal is provided against this decision.' : `Your appeal ${appealId} is under way already.`} Send a message to the unit instead.`,
      { matterId, decisionId, ...(appealId !== undefined && { appealId }) },
    );
  }
}

/** The matter was decided, so that nothing is left to withdraw. */
export class WithdrawalNotPossible extends DomainError {
  readonly code = 'withdrawal-not-possible' as const;
  constructor(matterId: string) {
    super(`Matter ${matterId} was decided. Appeal against the decision instead.`, { matterId });
  }
}
