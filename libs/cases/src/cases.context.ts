import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { casesBulk } from './cases.bulk.js';
import { CasesModule } from './cases.module.js';
import { casesPolicies } from './cases.policies.js';
import { casesProblems } from './cases.problems.js';
import { casesProjections } from './cases.projections.js';
import { casesSchemas } from './domain/case.schemas.js';

/** Matters of an authority, with the documents that belong to each, and the plan by which they are filed. */
export const cases: Context<Type, keyof typeof casesProblems> = {
  module: CasesModule,
  schemas: casesSchemas,
  projections: casesProjections,
  policies: casesPolicies,
  bulk: casesBulk,
  problems: casesProblems,
  readGroups: [],
};
