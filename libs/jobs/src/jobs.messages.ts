import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { ItemResult } from './domain/job.events.js';
import type { StartedJob } from './domain/job.state.js';
import type { JobRow } from './read-models/job/job.row.js';

/** The key of the last row of the page before, and how many rows a page has. */
export interface JobsPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** A job, straight from its stream, with its revision there. Throws JobNotFound. */
export class GetJob extends Query<StartedJob & { readonly revision: number }> {
  constructor(
    readonly jobId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** What a job is about to do or did with an item; without `isDone` it was not tried. */
export type ItemView = Omit<ItemResult, 'isDone'> & {
  readonly place: number;
  readonly isDone: boolean | null;
};

/** The items of a job in their order, with what became of each; or only those that were refused. */
export class ListResults extends Query<RowPage<ItemView, readonly [number]>> {
  constructor(
    readonly jobId: string,
    readonly by: Principal,
    readonly page: {
      readonly after?: readonly [number] | undefined;
      readonly limit?: number | undefined;
      readonly isRefused?: boolean;
    } = {},
  ) {
    super();
  }
}

/** The jobs that the asker may know of, the newest first. */
export class ListJobs extends Query<RowPage<JobRow>> {
  constructor(
    readonly by: Principal,
    readonly page: JobsPage = {},
  ) {
    super();
  }
}

/** All jobs that have not ended, the oldest first. For who runs them. */
export class FindOpenJobs extends Query<
  readonly Pick<JobRow, 'jobId' | 'authorityId' | 'command' | 'status'>[]
> {}
