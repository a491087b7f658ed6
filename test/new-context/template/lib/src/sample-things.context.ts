import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { sampleThingsSchemas } from './domain/sample-thing.schemas.js';
import { sampleThingProjection } from './read-models/sample-thing/sample-thing.projection.js';
import { SampleThingsModule } from './sample-things.module.js';
import { sampleThingsProblems } from './sample-things.problems.js';

/** The sample things of an authority. Their routes name the group that they read, so that no others wait for it. */
export const sampleThings: Context<Type, keyof typeof sampleThingsProblems> = {
  module: SampleThingsModule,
  schemas: sampleThingsSchemas,
  projections: [sampleThingProjection],
  policies: [],
  problems: sampleThingsProblems,
  readGroups: [],
};
