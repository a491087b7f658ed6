import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import type { JobCommand, RecordProgress, StartJob } from './job.commands.js';
import { JobHasEnded, JobNotFound, JobTooLarge, JobWithoutItems } from './job.errors.js';
import type { JobEvent } from './job.events.js';
import type { Job, StartedJob } from './job.state.js';
import { rights } from './rights.js';

export const mostItems = 10_000;
const listedAtOnce = 1_000;

/**
 * One command for many items: all are listed at the start and tried in their order, each decided by itself. A job is
 * paused, resumed and stopped between items, and ends when each was tried or is never to be.
 */
export const jobDecider: Decider<Job, JobCommand, JobEvent> = {
  initialState: { status: 'absent' },

  admit: (job, command) => demandRight(rights, job, command),

  decide(job, command) {
    if (command.type === 'StartJob') return job.status === 'absent' ? started(command) : [];
    const { jobId, at } = command.data;
    if (job.status === 'absent') throw new JobNotFound(jobId);
    switch (command.type) {
      case 'PauseJob':
        if (job.status === 'paused') return [];
        return [{ type: 'JobPaused', data: { jobId: live(job).jobId, at } }];
      case 'ResumeJob':
        if (job.status === 'running') return [];
        return [{ type: 'JobResumed', data: { jobId: live(job).jobId, at } }];
      case 'StopJob':
        if (job.status === 'ended' || job.status === 'stopping') return [];
        return [{ type: 'JobPaused', data: { jobId, isToStop: true, at } }];
      case 'RecordProgress':
        return progressed(job, command);
    }
  },

  evolve(job, event) {
    if (event.type === 'JobStarted') return { ...event.data, status: 'running', tried: 0, done: 0 };
    if (job.status === 'absent') return job;
    switch (event.type) {
      case 'JobItemsListed':
        return job;
      case 'JobProgressed':
        return { ...job, tried: event.data.to, done: job.done + doneOf(event.data.results) };
      case 'JobPaused':
        return { ...job, status: event.data.isToStop ? 'stopping' : 'paused' };
      case 'JobResumed':
        return { ...job, status: 'running' };
      case 'JobEnded':
        return { ...job, status: 'ended' };
    }
  },
};

export const jobStream: StreamType<Job, JobCommand, JobEvent> = {
  category: 'job',
  decider: jobDecider,
};

const doneOf = (results: RecordProgress['data']['results']): number =>
  results.filter(({ isDone }) => isDone).length;

const live = (job: StartedJob): StartedJob => {
  if (job.status === 'ended' || job.status === 'stopping') throw new JobHasEnded(job.jobId);
  return job;
};

const started = ({ data: { items: named, ...order }, by }: StartJob): JobEvent[] => {
  const items = [...new Set(named)];
  if (items.length === 0) throw new JobWithoutItems();
  if (items.length > mostItems) throw new JobTooLarge(items.length, mostItems);
  const { jobId, at } = order;
  const { behalf, actingUnitId: unitId } = by;
  const orderer = {
    by: { kind: by.kind, id: by.id },
    ...(behalf && {
      behalf: { officerId: behalf.officerId, substitutionId: behalf.substitutionId },
    }),
    ...(unitId !== undefined && { unitId }),
    units: by.posts.map((post) => post.unitId),
  };
  const lists = Array.from({ length: Math.ceil(items.length / listedAtOnce) }, (_, list) => {
    const from = list * listedAtOnce;
    return { jobId, from, items: items.slice(from, from + listedAtOnce), at };
  });
  return [
    { type: 'JobStarted', data: { ...order, ...orderer, total: items.length } },
    ...lists.map((data): JobEvent => ({ type: 'JobItemsListed', data })),
  ];
};

/** What another recorded before is nothing new. What was tried before the job came to a halt is recorded all the same. */
const progressed = (job: StartedJob, { data }: RecordProgress): JobEvent[] => {
  const { jobId, from, results, at } = data;
  if (job.status === 'ended' || from !== job.tried) return [];
  const to = from + results.length;
  const isOver = to === job.total || job.status === 'stopping';
  const done = job.done + doneOf(results);
  const counts = { done, refused: to - done, notTried: job.total - to };
  return [
    ...(results.length > 0
      ? [{ type: 'JobProgressed' as const, data: { jobId, from, to, results, at } }]
      : []),
    ...(isOver ? [{ type: 'JobEnded' as const, data: { jobId, ...counts, at } }] : []),
  ];
};
