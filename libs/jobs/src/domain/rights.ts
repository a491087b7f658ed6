import type { Right, Rights } from '@chancery/kernel';
import type { JobCommand, PauseJob, RecordProgress, ResumeJob, StopJob } from './job.commands.js';
import { JobNotFound, JobNotYours } from './job.errors.js';
import { mayDirect, mayKnow, type Job } from './job.state.js';

const directing: Right<Job, PauseJob | ResumeJob | StopJob> = {
  who: ['orderer', 'overseer'],
  may: (job, { by }) => job.status !== 'absent' && mayDirect(by, job),
  refusal: (job, { type, by, data: { jobId } }) =>
    job.status !== 'absent' && mayKnow(by, job) ? new JobNotYours(type) : new JobNotFound(jobId),
};

const recording: Right<Job, RecordProgress> = {
  who: ['service'],
  may: (_, { by }) => by.kind === 'service',
  refusal: (_, { data: { jobId } }) => new JobNotFound(jobId),
};

/** Whoever may give the single order may give the job: each item is decided by the rights of its orderer. */
export const rights: Rights<Job, JobCommand> = {
  StartJob: {
    who: ['officer'],
    may: (_, { by, data }) => by.kind === 'service' || by.authorityId === data.authorityId,
    refusal: (_, { type }) => new JobNotYours(type),
  },
  PauseJob: directing,
  ResumeJob: directing,
  StopJob: directing,
  RecordProgress: recording,
};
