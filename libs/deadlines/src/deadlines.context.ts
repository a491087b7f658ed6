import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { DeadlinesModule } from './deadlines.module.js';
import { deadlinesProblems } from './deadlines.problems.js';
import { deadlinesProjections } from './deadlines.projections.js';
import { deadlinesSchemas } from './domain/deadlines.schemas.js';

/** The calendars and deadline policies of an authority, and the terms that they count. */
export const deadlines: Context<Type, keyof typeof deadlinesProblems> = {
  module: DeadlinesModule,
  schemas: deadlinesSchemas,
  projections: deadlinesProjections,
  policies: [],
  problems: deadlinesProblems,
  readGroups: ['deadlines'],
};
