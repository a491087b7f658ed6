import { DomainError } from '@chancery/kernel';

/** There is no job of this id, or not for this reader: the answer is the same. */
export class JobNotFound extends DomainError {
  readonly code = 'job-not-found' as const;
  constructor(jobId: string) {
    super('There is no such job.', { jobId });
  }
}

/** The caller may know of the job, and leaves it to others. */
export class JobNotYours extends DomainError {
  readonly code = 'job-not-yours' as const;
  constructor(order: string) {
    super('Only who ordered the job, and who oversees them, may do this.', { order });
  }
}

export class JobTooLarge extends DomainError {
  readonly code = 'job-too-large' as const;
  constructor(total: number, most: number) {
    super(
      `The job would have ${total} items; ${most} are the most. Choose fewer, or give several jobs.`,
      { total, most },
    );
  }
}

export class JobWithoutItems extends DomainError {
  readonly code = 'job-without-items' as const;
  constructor() {
    super('The job would have no items. Name some, or ask for others.');
  }
}

/** The command is given for one thing at a time. */
export class CommandNotForBulk extends DomainError {
  readonly code = 'command-not-for-bulk' as const;
  constructor(command: string, possible: readonly string[]) {
    super(`"${command}" is not given for many. These are: ${possible.join(', ')}.`, {
      command,
      possible,
    });
  }
}

/** A job that has ended, or is about to, is neither paused nor resumed. */
export class JobHasEnded extends DomainError {
  readonly code = 'job-has-ended' as const;
  constructor(jobId: string) {
    super('The job has ended, or is about to. Its results say what became of each item.', {
      jobId,
    });
  }
}
