import type { Type } from '@nestjs/common';
import { MatterEndsController } from './matter-ends.controller.js';
import { MattersController } from './matters.controller.js';

/** Routes of what parties follow. */
export const matterControllers: readonly Type[] = [MattersController, MatterEndsController];
