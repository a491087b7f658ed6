import { DomainError } from '@chancery/kernel';

/** The plan does not exist, or is of another authority: the answer is the same. */
export class FilePlanNotFound extends DomainError {
  readonly code = 'file-plan-not-found' as const;
  constructor(planId: string) {
    super(`There is no file plan ${planId}.`, { planId });
  }
}

export class FilePlanOrderNotPermitted extends DomainError {
  readonly code = 'file-plan-order-not-permitted' as const;
  constructor(order: string, who: readonly string[]) {
    super(`${order} takes one of the roles ${who.join(', ')}.`, { order, who });
  }
}

export class MalformedFilePlanId extends DomainError {
  readonly code = 'malformed-file-plan-id' as const;
  constructor(planId: string) {
    super(`"${planId}" is no id of a file plan. It is that of the authority, a dot and the year.`, {
      planId,
    });
  }
}

export class MalformedClassIndex extends DomainError {
  readonly code = 'malformed-class-index' as const;
  constructor(index: string) {
    super(`"${index}" is no index of a class. It has letters, digits and hyphens, such as 03-8.`, {
      index,
    });
  }
}

/** Years say how long something is kept that is not kept for ever. */
export class RetentionNotUsable extends DomainError {
  readonly code = 'retention-not-usable' as const;
  constructor(index: string) {
    super('What is kept for ever has no years; what is reviewed or destroyed has some.', { index });
  }
}

export class ClassNotFound extends DomainError {
  readonly code = 'class-not-found' as const;
  constructor(planId: string, index: string) {
    super(`The plan has no class ${index}.`, { planId, index });
  }
}

/** A class that was closed stays so; a new one gets an index of its own. */
export class ClassWasClosed extends DomainError {
  readonly code = 'class-was-closed' as const;
  constructor(planId: string, index: string) {
    super(`The class ${index} was closed. Give the new one another index.`, { planId, index });
  }
}

/** A version is in force from no earlier day than the one before it. */
export class PlanValidTooEarly extends DomainError {
  readonly code = 'plan-valid-too-early' as const;
  constructor(planId: string, earliest: string) {
    super(`A version of the plan is in force from ${earliest}. Give that day or a later one.`, {
      planId,
      earliest,
    });
  }
}
