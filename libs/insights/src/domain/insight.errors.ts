import { DomainError } from '@chancery/kernel';

/** Insights are for heads and supervisors about their units, and for auditors. */
export class InsightNotPermitted extends DomainError {
  readonly code = 'insight-not-permitted' as const;
  constructor(unitId?: string) {
    super(
      unitId === undefined
        ? 'This takes a head, a supervisor or an auditor.'
        : `This takes a head or supervisor of ${unitId}, or an auditor.`,
      unitId === undefined ? {} : { unitId },
    );
  }
}

/** No document of this id passed through a unit that the asker oversees. */
export class CourseNotFound extends DomainError {
  readonly code = 'course-not-found' as const;
  constructor(documentId: string) {
    super(`No course of a document ${documentId} is known to you.`, { documentId });
  }
}

/** A question about so much that others would have to wait for its answer. */
export class InsightTooBroad extends DomainError {
  readonly code = 'insight-too-broad' as const;
  constructor() {
    super(
      'So much would have to be measured. Ask about a shorter time, by months, or about one kind.',
    );
  }
}

/** A range of time ends before it begins. */
export class RangeReversed extends DomainError {
  readonly code = 'range-reversed' as const;
  constructor(from: string, to: string) {
    super(`The range from ${from} to ${to} ends before it begins. Give "from" up to "to".`, {
      from,
      to,
    });
  }
}
