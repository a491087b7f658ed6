import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { applicationsSchemas } from './domain/application.schemas.js';
import { applicationProjection } from './read-models/application/application.projection.js';
import { ApplicationsModule } from './applications.module.js';
import { applicationsProblems } from './applications.problems.js';

/** Services outside, and what each may read of the events of an authority. Their routes name the group that they read, so that no others wait for it. */
export const applications: Context<Type, keyof typeof applicationsProblems> = {
  module: ApplicationsModule,
  schemas: applicationsSchemas,
  projections: [applicationProjection],
  policies: [],
  problems: applicationsProblems,
  readGroups: [],
};
