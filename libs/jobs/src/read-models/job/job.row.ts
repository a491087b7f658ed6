import type { TableOf } from '@chancery/kernel';
import type { JobStatus } from '../../domain/job.state.js';

export interface JobRow {
  readonly jobId: string;
  readonly authorityId: string;
  readonly command: string;
  readonly isDryRun: boolean;
  readonly orderedBy: string;
  readonly onBehalfOf: string | null;
  readonly units: readonly string[];
  readonly status: JobStatus;
  readonly total: number;
  readonly tried: number;
  readonly startedAt: string;
  /** When something last happened to it. */
  readonly changedAt: string;
}

export const jobTable: TableOf<JobRow> = {
  name: 'job',
  key: ['jobId'],
  columns: {
    jobId: 'text',
    authorityId: 'text',
    command: 'text',
    isDryRun: 'boolean',
    orderedBy: 'text',
    onBehalfOf: 'text',
    units: 'text[]',
    status: 'text',
    total: 'integer',
    tried: 'integer',
    startedAt: 'timestamptz',
    changedAt: 'timestamptz',
  },
  indexes: ['(authority_id, started_at)', "(started_at) where status <> 'ended'"],
};
