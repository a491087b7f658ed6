import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { AuditModule } from './audit.module.js';
import { auditProblems } from './audit.problems.js';
import { auditSchemas } from './domain/refusal.js';
import { refusalProjection } from './read-models/refusal/refusal.projection.js';

/** What was refused to whom. Its routes name the group that they read, so that no others wait for it. */
export const audit: Context<Type, keyof typeof auditProblems> = {
  module: AuditModule,
  schemas: auditSchemas,
  projections: [refusalProjection],
  policies: [],
  problems: auditProblems,
  readGroups: [],
};
