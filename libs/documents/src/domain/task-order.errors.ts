import { DomainError } from '@chancery/kernel';
import type { Place } from './document.terms.js';

/** Orders are given to those below; colleagues are asked by a hand-over. */
export class ExecutorNotSubordinate extends DomainError {
  readonly code = 'executor-not-subordinate' as const;
  constructor(documentId: string, places: readonly Place[]) {
    const names = places.map(({ unitId, officerId }) => officerId ?? unitId).join(', ');
    super(`You do not oversee ${names}. Hand the document over to them instead.`, {
      documentId,
      places,
    });
  }
}

export class ExecutorNamedTwice extends DomainError {
  readonly code = 'executor-named-twice' as const;
  constructor(documentId: string, taskId: string, { unitId, officerId }: Place) {
    super(`${officerId ?? unitId} is named twice for one task. Name each executor once.`, {
      documentId,
      taskId,
      unitId,
      ...(officerId !== undefined && { officerId }),
    });
  }
}

/** The join rule asks for more contributions than there are co-executors to give them. */
export class JoinNeedsMoreExecutors extends DomainError {
  readonly code = 'join-needs-more-executors' as const;
  constructor(documentId: string, taskId: string, atLeast: number, coExecutors: number) {
    super(
      `The task asks for ${atLeast} contributions at least and would have ${coExecutors} co-executors. Name more, or remove fewer.`,
      { documentId, taskId, atLeast, coExecutors },
    );
  }
}

export class TaskNeedsLead extends DomainError {
  readonly code = 'task-needs-lead' as const;
  constructor(documentId: string, taskId: string, executorIds: readonly string[]) {
    super(`Somebody has to lead the task. Name as lead one of: ${executorIds.join(', ')}.`, {
      documentId,
      taskId,
      executorIds,
    });
  }
}

/** A document, a resolution and a task hold so many and no more. */
export class TooManyTasks extends DomainError {
  readonly code = 'too-many-tasks' as const;
  constructor(documentId: string, what: string, most: number) {
    super(`There can be ${most} ${what} at most.`, { documentId, what, most });
  }
}

export class TermInPast extends DomainError {
  readonly code = 'term-in-past' as const;
  constructor(documentId: string, dueDate: string, at: string) {
    super(`${dueDate} is over. Give today or a later day.`, { documentId, dueDate, at });
  }
}

export class SubTaskAfterParent extends DomainError {
  readonly code = 'sub-task-after-parent' as const;
  constructor(documentId: string, dueDate: string, parentDueDate: string) {
    super(`The task above is due on ${parentDueDate}. Give that day or an earlier one.`, {
      documentId,
      dueDate,
      parentDueDate,
    });
  }
}

export class DelegationTooDeep extends DomainError {
  readonly code = 'delegation-too-deep' as const;
  constructor(documentId: string, taskId: string, most: number) {
    super(`A task is given on ${most} times at most.`, { documentId, taskId, most });
  }
}

/** Of the tasks of one resolution, one at most takes the document with it. */
export class CustodyMovesOnce extends DomainError {
  readonly code = 'custody-moves-once' as const;
  constructor(documentId: string, taskIds: readonly string[]) {
    super('The document goes to one lead at most. Let one task of the resolution move it.', {
      documentId,
      taskIds,
    });
  }
}
