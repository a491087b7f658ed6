import { command, commandOf, type Sender } from '@chancery/kernel';
import type { Applicant, Placing, SealedAnswers, SubmittedFile } from './submission.terms.js';

/**
 * Send what was filled in: by a party for itself or for one it represents, or by a registrar for somebody at the desk.
 * `bornOn` is what the login says of the sender's age; it is never recorded. `placing` is looked up.
 */
export class SubmitApplication extends commandOf<Sender>()('SubmitApplication', { looksUp: true })<{
  readonly submissionId: string;
  readonly authorityId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly applicant: Applicant;
  readonly answers: SealedAnswers;
  readonly files: readonly SubmittedFile[];
  readonly bornOn?: string;
  readonly placing?: Placing;
  readonly at: string;
}> {}

/** Note that the document and the matter of a submission are there, with the signed receipt. By programs alone. */
export class NoteTakenIn extends command('NoteTakenIn')<{
  readonly submissionId: string;
  readonly documentId: string;
  readonly matterId: string;
  readonly number?: string;
  readonly receipt: { readonly partyId: string; readonly jws: string };
  readonly at: string;
}> {}

/** See that a submission has its document, its matter and its receipt. By programs alone. */
export class FinishSubmission extends command('FinishSubmission')<{
  readonly submissionId: string;
  readonly at: string;
}> {}

export type SubmissionCommand = SubmitApplication | NoteTakenIn;
