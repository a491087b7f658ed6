import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { registersSchemas } from './domain/register.schemas.js';
import { RegistersModule } from './registers.module.js';
import { registersProblems } from './registers.problems.js';
import { registersProjections } from './registers.projections.js';

/** The journals of an authority, and the numbers that documents get in them. */
export const registers: Context<Type, keyof typeof registersProblems> = {
  module: RegistersModule,
  schemas: registersSchemas,
  projections: registersProjections,
  policies: [],
  problems: registersProblems,
  readGroups: ['registers'],
};
