import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { InsightsModule } from './insights.module.js';
import { insightsProblems } from './insights.problems.js';
import { insightsProjections } from './insights.projections.js';

/** Where time goes and work piles up. Its routes name the group that they read, so that no others wait for it. */
export const insights: Context<Type, keyof typeof insightsProblems> = {
  module: InsightsModule,
  schemas: {},
  projections: insightsProjections,
  policies: [],
  problems: insightsProblems,
  readGroups: [],
};
