import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { proceduresSchemas } from './domain/procedures.schemas.js';
import { ProceduresModule } from './procedures.module.js';
import { proceduresProblems } from './procedures.problems.js';
import { proceduresProjections } from './procedures.projections.js';

/** What an authority publishes about the ways of its documents. Routes name the group that they read. */
export const procedures: Context<Type, keyof typeof proceduresProblems> = {
  module: ProceduresModule,
  schemas: proceduresSchemas,
  projections: proceduresProjections,
  policies: [],
  problems: proceduresProblems,
  readGroups: [],
};
