import { isOfAuthority, oversees, holds, type Principal } from '@chancery/kernel';
import type { JobStarted } from './job.events.js';

/** Running, paused, about to stop, or ended. What the items are and what became of them is read, not kept. */
export type JobStatus = 'running' | 'paused' | 'stopping' | 'ended';

export type StartedJob = JobStarted['data'] & {
  readonly status: JobStatus;
  /** How many items were tried. */
  readonly tried: number;
  readonly done: number;
};

export type Job = { readonly status: 'absent' } | StartedJob;

type Asker = Pick<JobStarted['data'], 'by' | 'authorityId' | 'units'> & {
  readonly behalf?: { readonly officerId: string } | undefined;
};

/** Who ordered it, for whom it was ordered, and who oversees them. */
export const mayDirect = (by: Principal, job: Asker): boolean =>
  by.kind === 'service' ||
  (isOfAuthority(by, job.authorityId) &&
    (by.id === job.by.id ||
      by.id === job.behalf?.officerId ||
      job.units.some((unitId) => oversees(by, unitId))));

/** The same, and auditors of the authority. */
export const mayKnow = (by: Principal, job: Asker): boolean =>
  mayDirect(by, job) || (isOfAuthority(by, job.authorityId) && holds(by, 'auditor'));
