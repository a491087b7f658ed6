import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner, RememberedStreams } from '@chancery/event-store';
import { holds, streamName, type Principal, type Recorded } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { FindOpenJobs, GetJob, ListJobs, ListResults, type ItemView } from '../../jobs.messages.js';
import { jobStream } from '../../domain/job.decider.js';
import { JobNotFound } from '../../domain/job.errors.js';
import type { ItemResult, JobEvent } from '../../domain/job.events.js';
import { mayKnow, type StartedJob } from '../../domain/job.state.js';
import type { JobRow } from './job.row.js';

type LoadedJob = StartedJob & { readonly revision: number };

const loadKnown = async (
  runner: CommandRunner,
  jobId: string,
  by: Principal,
): Promise<LoadedJob> => {
  const { state, revision } = await runner.load(jobStream, jobId);
  if (state.status === 'absent' || !mayKnow(by, state)) throw new JobNotFound(jobId);
  return { ...state, revision };
};

@QueryHandler(GetJob)
export class GetJobHandler implements IQueryHandler<GetJob> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ jobId, by }: GetJob): Promise<LoadedJob> {
    return loadKnown(this.runner, jobId, by);
  }
}

@QueryHandler(ListResults)
export class ListResultsHandler implements IQueryHandler<ListResults> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly streams: RememberedStreams,
  ) {}

  async execute({ jobId, by, page }: ListResults): Promise<RowPage<ItemView, readonly [number]>> {
    await loadKnown(this.runner, jobId, by);
    const events = await this.streams.read(streamName(jobStream.category, jobId));
    const [after = -1] = page.after ?? [];
    const wanted = itemsIn(events as readonly Recorded<JobEvent>[]).filter(
      ({ place, isDone }) => place > after && (page.isRefused !== true || isDone === false),
    );
    return findPage(
      page.limit,
      (most) => Promise.resolve(wanted.slice(0, most)),
      ({ place }) => [place] as const,
    );
  }
}

const itemsIn = (events: readonly Recorded<JobEvent>[]): readonly ItemView[] => {
  const results = new Map<string, ItemResult>();
  for (const { type, data } of events)
    if (type === 'JobProgressed')
      for (const result of data.results) results.set(result.itemId, result);
  const items = events.flatMap(({ type, data }) => (type === 'JobItemsListed' ? data.items : []));
  return items.map((itemId, place) => ({ place, itemId, isDone: null, ...results.get(itemId) }));
};

const readable = `
  select * from job
  where ($1::text is null or authority_id = $1)
    and ($2 or ordered_by = $3 or on_behalf_of = $3 or units && $4)
    and ($5::timestamptz is null or (started_at, job_id) < ($5, $6))
  order by started_at desc, job_id desc
  limit $7`;

@QueryHandler(ListJobs)
export class ListJobsHandler implements IQueryHandler<ListJobs> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, page }: ListJobs): Promise<RowPage<JobRow>> {
    const isService = by.kind === 'service';
    const [startedAt = null, jobId = ''] = page.after ?? [];
    const who = [isService ? null : by.authorityId, holds(by, 'auditor'), by.id, by.oversees];
    return findPage(
      page.limit,
      (most) => this.store.query<JobRow>(readable, [...who, startedAt, jobId, most]),
      (row) => [row.startedAt, row.jobId],
    );
  }
}

const open = `select job_id, authority_id, command, status from job
  where status <> 'ended' order by started_at, job_id`;

@QueryHandler(FindOpenJobs)
export class FindOpenJobsHandler implements IQueryHandler<FindOpenJobs> {
  constructor(private readonly store: ReadStore) {}

  execute(): Promise<readonly JobRow[]> {
    return this.store.query<JobRow>(open);
  }
}
