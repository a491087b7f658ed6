import type { TableOf } from '@chancery/kernel';
import type { Names } from '../../domain/matter.terms.js';

/** A matter, and the service that it was asked for by. */
export interface MatterRow {
  readonly matterId: string;
  readonly documentId: string;
  readonly authorityId: string;
  readonly submissionId: string | null;
  readonly serviceId: string | null;
  readonly serviceVersion: number | null;
  readonly serviceNames: Names | null;
  /** The matter against whose decision it is an appeal. */
  readonly appealOf: string | null;
  readonly status: 'open' | 'decided' | 'withdrawn';
  readonly openedAt: string;
  readonly changedAt: string;
}

export const matterTable: TableOf<MatterRow> = {
  name: 'matter',
  key: ['matterId'],
  columns: {
    matterId: 'text',
    documentId: 'text',
    authorityId: 'text',
    submissionId: 'text',
    serviceId: 'text',
    serviceVersion: 'integer',
    serviceNames: 'jsonb',
    appealOf: 'text',
    status: 'text',
    openedAt: 'timestamptz',
    changedAt: 'timestamptz',
  },
  indexes: ['(document_id)', '(submission_id)'],
};
