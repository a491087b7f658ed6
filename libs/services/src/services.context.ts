import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { servicesSchemas } from './domain/services.schemas.js';
import { finishSubmission } from './policies/finish-submission.policy.js';
import { serviceProjection } from './read-models/service/service.projection.js';
import { submissionProjection } from './read-models/submission/submission.projection.js';
import { ServicesModule } from './services.module.js';
import { servicesProblems } from './services.problems.js';

/** The services of an authority. Their routes name the group that they read, so that no others wait for it. */
export const services: Context<Type, keyof typeof servicesProblems> = {
  module: ServicesModule,
  schemas: servicesSchemas,
  projections: [serviceProjection, submissionProjection],
  policies: [finishSubmission],
  problems: servicesProblems,
  readGroups: [],
};
