import { DomainError } from '@chancery/kernel';

/** A party is given less than three days for an answer. */
export class UntilTooShort extends DomainError {
  readonly code = 'until-too-short' as const;
  constructor(matterId: string, until: string, earliest: string) {
    super(`The party would have until ${until}. Give at least until ${earliest}.`, {
      matterId,
      until,
      earliest,
    });
  }
}

/** A decision was delivered, so that nothing is asked for it any more. */
export class AlreadyDecided extends DomainError {
  readonly code = 'already-decided' as const;
  constructor(matterId: string) {
    super(`Matter ${matterId} was decided. Send a message instead.`, { matterId });
  }
}

/** The policies of the running terms, or the law of hearings, do not name the ground. */
export class GroundNotInPolicy extends DomainError {
  readonly code = 'ground-not-in-policy' as const;
  constructor(matterId: string, ground: string, allowedGrounds: readonly string[]) {
    super(
      `No running policy of matter ${matterId} has the ground "${ground}". It may be one of: ${allowedGrounds.join(', ') || 'none'}.`,
      { matterId, ground, allowedGrounds },
    );
  }
}

/** The term would stand for longer than its policy allows on the ground. */
export class SuspensionCapReached extends DomainError {
  readonly code = 'suspension-cap-reached' as const;
  constructor(
    matterId: string,
    ground: string,
    days: { readonly asked: number; readonly left: number; readonly limit: number },
  ) {
    super(
      `The term would stand ${days.asked} days on the ground "${ground}". ${days.left} of ${days.limit} days are left. Ask until an earlier day, or without a ground.`,
      { matterId, ground, ...days },
    );
  }
}

/** The request was answered, cancelled or has lapsed, or there is none. */
export class RequestNotOpen extends DomainError {
  readonly code = 'request-not-open' as const;
  constructor(matterId: string, requestId: string, state?: string) {
    super(
      `Request ${requestId} is ${state ?? 'not known'}. Only an open request is answered or cancelled.`,
      { matterId, requestId, ...(state !== undefined && { state }) },
    );
  }
}

/** An answer to a request has neither words nor files. */
export class AnswerEmpty extends DomainError {
  readonly code = 'answer-empty' as const;
  constructor(matterId: string, requestId: string) {
    super(
      `The answer to request ${requestId} has neither words nor files. Give at least one of them.`,
      { matterId, requestId },
    );
  }
}

/** A hearing is open, so that no second is offered. */
export class HearingAlreadyOffered extends DomainError {
  readonly code = 'hearing-already-offered' as const;
  constructor(matterId: string, hearingId: string) {
    super(
      `Hearing ${hearingId} is open. Wait for the statement, or skip it on a ground of the law.`,
      { matterId, hearingId },
    );
  }
}

/** The hearing has ended, or there is none. */
export class HearingNotOpen extends DomainError {
  readonly code = 'hearing-not-open' as const;
  constructor(matterId: string, hearingId: string, state?: string) {
    super(`Hearing ${hearingId} is ${state ?? 'not known'}. Only an open hearing is answered.`, {
      matterId,
      hearingId,
      ...(state !== undefined && { state }),
    });
  }
}
