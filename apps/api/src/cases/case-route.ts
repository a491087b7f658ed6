import { Param } from '@nestjs/common';
import type { ProblemCode } from '../shape/problems.js';
import { Command } from '../shape/routes.js';
import { CaseAnswer } from './case.answers.js';

interface Wish {
  readonly status?: number;
  readonly errors?: readonly ProblemCode[];
}

/** A command to one case; every one can be refused by its status or the caller's rights. */
export const CaseCommandRoute = (
  summary: string,
  { status = 200, errors = [] }: Wish = {},
): MethodDecorator =>
  Command({
    ...{ tag: 'Cases', summary, answer: CaseAnswer, status },
    errors: ['case-not-found', 'case-order-not-permitted', 'case-not-open', ...errors],
  });

export const CaseId = (): ParameterDecorator => Param('caseId');
