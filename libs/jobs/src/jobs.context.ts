import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { jobsSchemas } from './domain/job.schemas.js';
import { jobProjection } from './read-models/job/job.projection.js';
import { JobsModule } from './jobs.module.js';
import { jobsProblems } from './jobs.problems.js';

/** Orders for many items, with a result for each. Their routes name the group that they read. */
export const jobs: Context<Type, keyof typeof jobsProblems> = {
  module: JobsModule,
  schemas: jobsSchemas,
  projections: [jobProjection],
  policies: [],
  problems: jobsProblems,
  readGroups: [],
};
