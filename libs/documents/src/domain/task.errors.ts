import { DomainError } from '@chancery/kernel';
import type { Place } from './document.terms.js';

export * from './task-order.errors.js';

const oneOf = (ids: readonly string[]): string =>
  ids.length > 0 ? `Give one of: ${ids.join(', ')}.` : 'None is open.';

export class TaskNotFound extends DomainError {
  readonly code = 'task-not-found' as const;
  constructor(documentId: string, taskId: string, openTaskIds: readonly string[]) {
    super(`The document has no task ${taskId}. ${oneOf(openTaskIds)}`, {
      documentId,
      taskId,
      openTaskIds,
    });
  }
}

export class ResolutionNotFound extends DomainError {
  readonly code = 'resolution-not-found' as const;
  constructor(documentId: string, resolutionId: string, resolutionIds: readonly string[]) {
    super(`The document has no resolution ${resolutionId}. ${oneOf(resolutionIds)}`, {
      documentId,
      resolutionId,
      resolutionIds,
    });
  }
}

/** The task was reported, accepted or cancelled before. */
export class TaskNotOpen extends DomainError {
  readonly code = 'task-not-open' as const;
  constructor(documentId: string, taskId: string, state: string) {
    super(`The task is ${state}, and takes this only while it is open.`, {
      documentId,
      taskId,
      state,
    });
  }
}

/** What is accepted or sent back has been reported. */
export class TaskNotReported extends DomainError {
  readonly code = 'task-not-reported' as const;
  constructor(documentId: string, taskId: string, state: string) {
    super(`The task is ${state}. Only a reported one is accepted or sent back.`, {
      documentId,
      taskId,
      state,
    });
  }
}

/** Control ends once the author has accepted the task. */
export class TaskNotAccepted extends DomainError {
  readonly code = 'task-not-accepted' as const;
  constructor(documentId: string, taskId: string, state: string) {
    super(`The task is ${state}. It is taken off control once it is accepted.`, {
      documentId,
      taskId,
      state,
    });
  }
}

export class TaskOnControl extends DomainError {
  readonly code = 'task-on-control' as const;
  constructor(documentId: string, taskId: string, place: Place) {
    super(`${place.officerId ?? place.unitId} watches over the task already.`, {
      documentId,
      taskId,
      place,
    });
  }
}

export class TaskNotOnControl extends DomainError {
  readonly code = 'task-not-on-control' as const;
  constructor(documentId: string, taskId: string) {
    super('The task is not on control.', { documentId, taskId });
  }
}

/** The caller is none of those who were asked, or not in this way. */
export class NotAnExecutor extends DomainError {
  readonly code = 'not-an-executor' as const;
  constructor(documentId: string, taskId: string, executorIds: readonly string[]) {
    super(
      `You do not act for this executor of the task. ${
        executorIds.length > 0
          ? `You act for: ${executorIds.join(', ')}.`
          : 'You act for none of its executors.'
      }`,
      { documentId, taskId, executorIds },
    );
  }
}

/** The join rule does not hold yet. */
export class ContributionsMissing extends DomainError {
  readonly code = 'contributions-missing' as const;
  constructor(
    documentId: string,
    taskId: string,
    awaited: readonly { readonly executorId: string; readonly place: Place }[],
  ) {
    const names = awaited.map(({ place: { unitId, officerId } }) => officerId ?? unitId).join(', ');
    super(
      awaited.length > 0
        ? `Contributions are awaited from ${names}. The author can excuse them.`
        : 'Too few of those who are left have contributed. The author can name others.',
      {
        documentId,
        taskId,
        executorIds: awaited.map(({ executorId }) => executorId),
        places: awaited.map(({ place }) => place),
      },
    );
  }
}

export class SubTasksOpen extends DomainError {
  readonly code = 'sub-tasks-open' as const;
  constructor(documentId: string, taskId: string, taskIds: readonly string[]) {
    super(`What you gave on is not done: ${taskIds.join(', ')}. Have it reported, or cancel it.`, {
      documentId,
      taskId,
      taskIds,
    });
  }
}

/** A task is declined soon and before anything was contributed. */
export class DeclineTooLate extends DomainError {
  readonly code = 'decline-too-late' as const;
  constructor(documentId: string, taskId: string, because: 'contributed' | 'time-is-up') {
    super(
      because === 'contributed'
        ? 'You have contributed to the task, and it is not declined any more.'
        : 'The time to decline the task is over. Ask its author to change the executors.',
      { documentId, taskId, because },
    );
  }
}

export class ExtensionNotLater extends DomainError {
  readonly code = 'extension-not-later' as const;
  constructor(documentId: string, taskId: string, dueDate: string) {
    super(`The task is due on ${dueDate}. Give a later day.`, { documentId, taskId, dueDate });
  }
}

export class ExtensionNotAsked extends DomainError {
  readonly code = 'extension-not-asked' as const;
  constructor(documentId: string, taskId: string) {
    super('Nobody asks for more time for the task.', { documentId, taskId });
  }
}

export class TaskWithoutTerm extends DomainError {
  readonly code = 'task-without-term' as const;
  constructor(documentId: string, taskId: string) {
    super('The task has no term that could be extended.', { documentId, taskId });
  }
}
