import { DomainError } from '@chancery/kernel';
import type { Names } from './service.terms.js';

/** No submission of this id is there, or not for the caller. */
export class SubmissionNotFound extends DomainError {
  readonly code = 'submission-not-found' as const;
  constructor(submissionId: string) {
    super(`There is no submission ${submissionId}.`, { submissionId });
  }
}

/** What is wrong with one answer. */
export interface AnswerError {
  readonly pointer: string;
  readonly code: string;
  readonly words: Readonly<Record<string, string>>;
}

/** All answers that the form does not take, at once. */
export class FormInvalid extends DomainError {
  readonly code = 'form-invalid' as const;
  constructor(readonly errors: readonly AnswerError[]) {
    super('Some answers cannot be taken. Correct each of them and send again.', { errors });
  }
}

/** Nothing can be sent now. */
export class ServiceNotOpen extends DomainError {
  readonly code = 'service-not-open' as const;
  constructor(serviceId: string, notice?: { readonly words: Names; readonly until?: string }) {
    const until = notice?.until === undefined ? '' : ` until ${notice.until}`;
    super(`The service ${serviceId} takes nothing${until}. What you filled in is kept.`, {
      serviceId,
      ...notice,
    });
  }
}

/** A newer version has replaced the one that was filled in, and its grace is over. */
export class ServiceVersionSuperseded extends DomainError {
  readonly code = 'service-version-superseded' as const;
  constructor(
    serviceId: string,
    versions: { asked: number; last: number },
    changed: readonly string[],
  ) {
    super(
      `The form has changed since you began. Go through version ${versions.last} and send again; what still fits is kept.`,
      { serviceId, version: versions.asked, lastVersion: versions.last, changedPages: changed },
    );
  }
}

/** The service is not for these answers. */
export class NotEligible extends DomainError {
  readonly code = 'not-eligible' as const;
  constructor(
    readonly rule: number,
    say: Names,
  ) {
    super(say.en, { rule, say });
  }
}

/** The login is weaker than the service needs. */
export class AssuranceTooLow extends DomainError {
  readonly code = 'assurance-too-low' as const;
  constructor(needed: string, given: string) {
    super(`This service needs a login of level ${needed}; yours is ${given}. Log in again.`, {
      needed,
      given,
    });
  }
}

/** Who is too young for a service sends it through somebody who represents them. */
export class MinorNeedsRepresentative extends DomainError {
  readonly code = 'minor-needs-representative' as const;
  constructor(minAge: number) {
    super(
      `This service is for people of ${minAge} years and older. A parent or guardian can send it for you.`,
      { minAge },
    );
  }
}

/** A file that the service needs did not come. */
export class AttachmentMissing extends DomainError {
  readonly code = 'attachment-missing' as const;
  constructor(readonly names: readonly string[]) {
    super(`Files are missing: ${names.join(', ')}. Upload them and send again.`, { names });
  }
}

/** A file is too large, of a type that the service does not take, or was not asked for. */
export class AttachmentNotTaken extends DomainError {
  readonly code = 'attachment-not-taken' as const;
  constructor(name: string, reason: 'type' | 'size' | 'not-asked', allowed?: string) {
    const why = {
      type: `is of another type. Send one of: ${allowed ?? ''}.`,
      size: `is too large. Send at most ${allowed ?? ''} bytes.`,
      'not-asked': 'was not asked for. Leave it out.',
    };
    super(`The file "${name}" ${why[reason]}`, { name, reason, ...(allowed && { allowed }) });
  }
}
