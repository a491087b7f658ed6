import type { EventSchemas } from '@chancery/kernel';
import type { JobEvent } from './job.events.js';

const jobId = '5d0e8c1a-2f64-4b8e-8c55-6f0c7f3f9d10';
const at = '2026-03-02T09:30:00.000Z';
const letter = '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21';
const closed = '1c2d3e4f-7a52-4a39-8f5e-0a4b6f0c9d22';

export const jobsSchemas: EventSchemas<JobEvent> = {
  JobStarted: {
    type: 'JobStarted',
    version: 1,
    summary: 'One command was ordered for many items, or is to be tried out on them.',
    example: {
      ...{ jobId, authorityId: 'riverside', command: 'hand-over', total: 2, isDryRun: false },
      data: { purpose: 'action', to: { unitId: 'riverside.environment' } },
      by: { kind: 'officer', id: 'riverside.ivan' },
      behalf: { officerId: 'riverside.maria', substitutionId: letter },
      ...{ unitId: 'riverside.permits', units: ['riverside.permits'], at },
    },
  },
  JobItemsListed: {
    type: 'JobItemsListed',
    version: 1,
    summary: 'These are items of the job, from a place on.',
    example: { jobId, from: 0, items: [letter, closed], at },
  },
  JobProgressed: {
    type: 'JobProgressed',
    version: 1,
    summary: 'The command was given for these items, and this became of each.',
    example: {
      ...{ jobId, from: 0, to: 2, at },
      results: [
        { itemId: letter, isDone: true, events: ['DocumentHandedOver'] },
        { itemId: closed, isDone: false, code: 'action-not-allowed-now', detail: 'situation' },
      ],
    },
  },
  JobPaused: {
    type: 'JobPaused',
    version: 1,
    summary: 'No further items are tried for now, or, if the job is to stop, ever.',
    example: { jobId, isToStop: true, at },
  },
  JobResumed: {
    type: 'JobResumed',
    version: 1,
    summary: 'The job goes on where it was.',
    example: { jobId, at },
  },
  JobEnded: {
    type: 'JobEnded',
    version: 1,
    summary: 'The job is over, with so many items done, refused and never tried.',
    example: { jobId, done: 1, refused: 1, notTried: 0, at },
  },
};
