import type { ApplicationSubmitted, SubmissionTakenIn } from './submission.events.js';

/** `taken` holds what was noted once the document was there. Sealed parts are as they stand in the log. */
export type Submission =
  | { readonly status: 'absent' }
  | {
      readonly status: 'submitted' | 'taken-in';
      readonly facts: ApplicationSubmitted['data'];
      readonly taken?: SubmissionTakenIn['data'];
    };
