import type { TableOf } from '@chancery/kernel';

/** A submission, and what became of its document: statistics are counted from it. Nothing personal stands here. */
export interface SubmissionRow {
  readonly documentId: string;
  readonly submissionId: string;
  readonly receiptId: string;
  readonly authorityId: string;
  readonly serviceId: string;
  readonly serviceVersion: number;
  readonly partyId: string;
  readonly submittedAt: string;
  readonly takenInAt: string | null;
  readonly number: string | null;
  readonly settledAt: string | null;
  readonly settledBy: string | null;
  /** Whether the term that binds towards the party was kept; null while it runs or if there is none. */
  readonly isKept: boolean | null;
}

export const submissionTable: TableOf<SubmissionRow> = {
  name: 'submission',
  key: ['documentId'],
  columns: {
    documentId: 'text',
    submissionId: 'text',
    receiptId: 'text',
    authorityId: 'text',
    serviceId: 'text',
    serviceVersion: 'integer',
    partyId: 'text',
    submittedAt: 'timestamptz',
    takenInAt: 'timestamptz',
    number: 'text',
    settledAt: 'timestamptz',
    settledBy: 'text',
    isKept: 'boolean',
  },
  indexes: ['(service_id, submitted_at)', '(party_id, submitted_at)', '(submission_id)'],
};
