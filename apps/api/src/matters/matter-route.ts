import { Param } from '@nestjs/common';
import { Acknowledged } from '../directory/directory.answers.js';
import type { ProblemCode } from '../shape/problems.js';
import { Command } from '../shape/routes.js';

export const MatterId = (): ParameterDecorator => Param('matterId');

/** A route of an officer's order to a matter. */
export const MatterCommandRoute = (
  summary: string,
  errors: readonly ProblemCode[],
  status = 201,
): MethodDecorator =>
  Command({
    ...{ tag: 'Matters', summary, answer: Acknowledged, status },
    errors: ['matter-not-found', 'matter-order-not-permitted', ...errors],
  });
