import { service, type Principal } from '@chancery/kernel';
import { PauseJob, RecordProgress, ResumeJob, StartJob, StopJob } from './domain/job.commands.js';
import type { JobEvent } from './domain/job.events.js';
import { jobsSchemas } from './domain/job.schemas.js';

/** Canonical people, commands and events, for specs only. */
type Data<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>['data'];

/** The sample event of a type, with some of its data replaced. */
export const fact = <Type extends JobEvent['type']>(
  type: Type,
  change: Partial<Data<Type>> = {},
): Extract<JobEvent, { type: Type }> =>
  ({ type, data: { ...jobsSchemas[type].example, ...change } }) as unknown as Extract<
    JobEvent,
    { type: Type }
  >;

const { by, total: _, behalf, unitId: actingUnitId, units, ...ordered } = fact('JobStarted').data;

/** Ivan, who acts for Maria here. */
export const ivan: Principal = {
  ...by,
  authorityId: 'riverside',
  ...(actingUnitId !== undefined && { actingUnitId }),
  posts: units.map((unitId) => ({ unitId, roles: ['clerk'] })),
  oversees: [],
  clearance: 'internal',
  ...(behalf && { behalf: { ...behalf, rights: ['handle'], level: 'internal' } }),
};
const { behalf: __, ...himself } = ivan;
export const maria: Principal = {
  ...himself,
  id: 'riverside.maria',
  oversees: ['riverside.permits'],
};
export const petro: Principal = {
  ...himself,
  id: 'riverside.petro',
  posts: [{ unitId: 'riverside.office', roles: ['auditor'] }],
};
export const yuriy: Principal = { ...himself, id: 'riverside.yuriy', posts: [] };
export const stranger: Principal = { ...petro, id: 'hillside.rolf', authorityId: 'hillside' };
export const reactor = service('jobs');

const { jobId, at } = fact('JobStarted').data;
export const { items } = fact('JobItemsListed').data;
export const startJob = new StartJob({ ...ordered, items }, ivan);
export const pauseJob = new PauseJob({ jobId, at }, ivan);
export const resumeJob = new ResumeJob({ jobId, at }, ivan);
export const stopJob = new StopJob({ jobId, at }, ivan);
const { from, results } = fact('JobProgressed').data;
export const recordProgress = new RecordProgress({ jobId, from, results, at }, reactor);
