import { DomainError } from '@chancery/kernel';
import type { SuccessionKind } from './unit.events.js';

/** Work of one kind that is left, with the ids of the first of what it is about. */
export interface WorkLeft {
  readonly kind: string;
  readonly count: number;
  readonly ids: readonly string[];
}

/** A unit goes on only in units that are in service. */
export class SuccessorNotActive extends DomainError {
  readonly code = 'successor-not-active' as const;
  constructor(unitId: string, successorIds: readonly string[]) {
    super(`Not in service: ${successorIds.join(', ')}. Name units that are.`, {
      ...{ unitId, successorIds },
    });
  }
}

/** Nobody would have the work that is left. `obstacles` says what it is. */
export class UnitHasWork extends DomainError {
  readonly code = 'unit-has-work' as const;
  constructor(unitId: string, obstacles: readonly WorkLeft[]) {
    const left = obstacles.map(({ kind, count }) => `${kind} ${count}`).join(', ');
    super(`The unit has work left: ${left}. Name a unit that goes on with it.`, {
      ...{ unitId, obstacles },
    });
  }
}

/** A unit ends once. What it became can end in its turn. */
export class UnitAlreadySucceeded extends DomainError {
  readonly code = 'unit-already-succeeded' as const;
  constructor(unitId: string, into: readonly string[]) {
    super(`Others go on with the work of ${unitId} already: ${into.join(', ')}.`, { unitId, into });
  }
}

/** A unit does not go on in itself, nor in a unit that went on in it. */
export class UnitSucceedsItself extends DomainError {
  readonly code = 'unit-succeeds-itself' as const;
  constructor(unitId: string) {
    super(`The unit ${unitId} would go on in itself. Name other units.`, { unitId });
  }
}

/** A merger has one successor, a split several, a closure one at most. */
export class SuccessorsDoNotFit extends DomainError {
  readonly code = 'successors-do-not-fit' as const;
  constructor(unitId: string, kind: SuccessionKind, count: number) {
    super(`A ${kind} does not go with ${count} successors. Name as many as it takes.`, {
      ...{ unitId, kind, count },
    });
  }
}

/** What a unit has is moved to those that go on with its work, once it has ended. */
export class UnitNotSucceeded extends DomainError {
  readonly code = 'unit-not-succeeded' as const;
  constructor(unitId: string, toUnitId: string | undefined, successorIds: readonly string[]) {
    super(
      successorIds.length === 0
        ? `No unit goes on with the work of ${unitId}. Name its successors first.`
        : `${String(toUnitId)} does not go on with the work of ${unitId}. Name one of: ${successorIds.join(', ')}.`,
      { unitId, successorIds },
    );
  }
}
