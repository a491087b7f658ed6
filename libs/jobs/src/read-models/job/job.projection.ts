import { rowsOf, type Projection } from '@chancery/kernel';
import type { JobEvent } from '../../domain/job.events.js';
import type { JobStatus } from '../../domain/job.state.js';
import { jobTable } from './job.row.js';

const jobs = rowsOf(jobTable);

const become = (status: JobStatus, { jobId, at }: { jobId: string; at: string }) => [
  jobs.update({ jobId }, { status, changedAt: at }),
];

/** The jobs of each authority, and how far each has got. */
export const jobProjection: Projection<JobEvent> = {
  name: 'job',
  version: 1,
  group: 'jobs',
  tables: [jobTable],
  on: {
    JobStarted: ({ data }) => {
      const { jobId, authorityId, command, isDryRun, total, by, behalf, units, at } = data;
      return [
        jobs.upsert(
          { jobId },
          {
            ...{ authorityId, command, isDryRun, total, units },
            ...{ orderedBy: by.id, onBehalfOf: behalf?.officerId ?? null },
            ...{ status: 'running', tried: 0, startedAt: at, changedAt: at },
          },
        ),
      ];
    },
    JobItemsListed: ({ data: { jobId, at: changedAt } }) => [jobs.update({ jobId }, { changedAt })],
    JobProgressed: ({ data: { jobId, to: tried, at: changedAt } }) => [
      jobs.update({ jobId }, { tried, changedAt }),
    ],
    JobPaused: ({ data }) => become(data.isToStop ? 'stopping' : 'paused', data),
    JobResumed: ({ data }) => become('running', data),
    JobEnded: ({ data }) => become('ended', data),
  },
};
