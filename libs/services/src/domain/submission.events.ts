import type { Applicant, Placing, SealedAnswers, SubmittedFile } from './submission.terms.js';

/** The first append is the success: from here on the submission stands, whatever fails. */
export interface ApplicationSubmitted {
  readonly type: 'ApplicationSubmitted';
  readonly data: Placing & {
    readonly submissionId: string;
    readonly authorityId: string;
    readonly serviceId: string;
    readonly version: number;
    readonly applicant: Applicant;
    readonly answers: SealedAnswers;
    readonly files: readonly SubmittedFile[];
    readonly channel: 'portal' | 'desk';
    /** By which mandate somebody acted for the applicant. */
    readonly mandate?: string;
    readonly at: string;
  };
}

export interface SubmissionTakenIn {
  readonly type: 'SubmissionTakenIn';
  readonly data: {
    readonly submissionId: string;
    readonly authorityId: string;
    readonly documentId: string;
    readonly matterId: string;
    readonly number?: string;
    readonly receipt: { readonly partyId: string; readonly jws: string };
    readonly at: string;
  };
}

export type SubmissionEvent = ApplicationSubmitted | SubmissionTakenIn;
