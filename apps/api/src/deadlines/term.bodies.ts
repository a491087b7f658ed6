import type { TermQuestion } from '@chancery/deadlines';
import { Id, Instant, NestedList, Whole } from '../shape/fields.js';
import { OperationBody } from './operation.bodies.js';
import { operationIn } from './operation.js';

export class ComputeTermBody {
  @Id({ description: 'By which policy.', example: 'riverside.appeal' })
  policyId!: string;

  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'Which version of it; the one valid on the day of the start, if left out.',
    example: 1,
  })
  policyVersion?: number;

  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'Which version of its calendar; the last one, if left out.',
    example: 1,
  })
  calendarVersion?: number;

  @Instant({ description: 'When the term begins.', example: '2026-03-02T08:00:00Z' })
  startedAt!: string;

  @NestedList(() => OperationBody, {
    optional: true,
    max: 20,
    description: 'What happens to the term, in order of time.',
  })
  operations?: OperationBody[];
}

/** The question as the context asks it. Throws InvalidRequest for an operation without what its kind needs. */
export const questionIn = ({ operations = [], ...question }: ComputeTermBody): TermQuestion => ({
  ...question,
  operations: operations.map(operationIn),
});
