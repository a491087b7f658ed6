import { units, type Unit } from '@chancery/deadlines';
import { Instant, OneOf, Slug, Whole } from '../shape/fields.js';

const operationKinds = ['suspend', 'resume', 'extend', 'correct-receipt', 'recalculate'] as const;

export class OperationBody {
  @OneOf(operationKinds, { description: 'What happens to the term.', example: 'extend' })
  kind!: (typeof operationKinds)[number];

  @Instant({ description: 'When it happens.', example: '2026-03-28T10:00:00Z' })
  at!: string;

  @Slug({
    optional: true,
    description:
      'On which ground: to suspend and to extend. To resume, which suspension ends; all, if left out.',
    example: 'needs-study',
  })
  ground?: string;

  @Whole({
    ...{ optional: true, min: 1, max: 1_000 },
    description: 'By how many units it is extended; up to the cap, if left out.',
    example: 10,
  })
  amount?: number;

  @OneOf(units, {
    optional: true,
    description: 'The unit of `amount`.',
    example: 'calendar-day',
  })
  unit?: Unit;

  @Instant({
    optional: true,
    description: 'To correct the receipt: when the term began in truth.',
    example: '2026-03-01T08:00:00Z',
  })
  startedAt?: string;

  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'To recalculate: by which version of the calendar.',
    example: 2,
  })
  calendarVersion?: number;
}
