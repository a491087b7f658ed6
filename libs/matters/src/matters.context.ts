import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { mattersSchemas } from './domain/matter.schemas.js';
import { MattersModule } from './matters.module.js';
import { mattersPolicies } from './matters.policies.js';
import { mattersProblems } from './matters.problems.js';
import { mattersProjections } from './matters.projections.js';

/** What parties follow: their matters, and what they and the authority say to each other. */
export const matters: Context<Type, keyof typeof mattersProblems> = {
  module: MattersModule,
  schemas: mattersSchemas,
  projections: mattersProjections,
  policies: mattersPolicies,
  problems: mattersProblems,
  readGroups: [],
};
