import type { ReadStore } from '@chancery/read-store';

export interface WaitingJobs {
  /** How many have not ended. */
  readonly open: number;
  /** For how long nothing has happened to any of those that run; 0 where none does. */
  readonly waitingSeconds: number;
}

const sql = `
  select count(*)::int as open,
    coalesce(extract(epoch from now() - max(changed_at) filter (where status <> 'paused')), 0)::int
      as waiting_seconds
  from job where status <> 'ended'`;

/** Whether jobs get on: for health and metrics. */
export const findWaitingJobs = async (store: ReadStore): Promise<WaitingJobs> =>
  (await store.one<WaitingJobs>(sql, [])) ?? { open: 0, waitingSeconds: 0 };
