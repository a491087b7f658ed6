import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { DirectoryModule } from './directory.module.js';
import { directoryProblems } from './directory.problems.js';
import { directoryProjections } from './directory.projections.js';
import { directorySchemas } from './domain/directory.schemas.js';

/** Who belongs to an authority: its units, its officers and their posts. */
export const directory: Context<Type, keyof typeof directoryProblems> = {
  module: DirectoryModule,
  schemas: directorySchemas,
  projections: directoryProjections,
  policies: [],
  problems: directoryProblems,
  readGroups: ['directory'],
};
