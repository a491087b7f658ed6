import type { Projection } from '@chancery/kernel';
import { registerNumberProjection } from './read-models/register-number/register-number.projection.js';
import { registerProjection } from './read-models/register/register.projection.js';

export const registersProjections: readonly Projection[] = [
  registerProjection,
  registerNumberProjection,
];
