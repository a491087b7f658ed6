import { clockRoles, type ClockRole } from '@chancery/documents';
import { units, type Unit } from '@chancery/deadlines';
import { Id, Instant, OneOf, Slug, Text, Whole } from '../shape/fields.js';

export class StartClockBody {
  @OneOf(clockRoles, {
    description: 'What the term is for. The statutory one binds towards the party.',
    example: 'statutory',
  })
  role!: ClockRole;

  @Id({ description: 'By which deadline policy it is counted.', example: 'riverside.appeal' })
  policyId!: string;

  @Whole({
    ...{ optional: true, min: 1, max: 10_000 },
    description: 'Which version of it; the one valid on the day of the start, if left out.',
    example: 1,
  })
  policyVersion?: number;

  @Instant({ description: 'When the term began.', example: '2026-03-02T08:00:00Z' })
  startedAt!: string;
}

export class SuspendClockBody {
  @Slug({ description: 'A ground that the policy names.', example: 'completion-asked' })
  ground!: string;

  @Text({ optional: true, description: 'Why.', example: 'The ground plan is missing' })
  reason?: string;
}

export class ResumeClockBody {
  @Slug({
    optional: true,
    description: 'Which suspension ends; all that are open, if left out.',
    example: 'completion-asked',
  })
  ground?: string;

  @Text({ optional: true, description: 'Why.', example: 'The ground plan came' })
  reason?: string;
}

export class ExtendClockBody {
  @Slug({ description: 'A ground that the policy names.', example: 'needs-study' })
  ground!: string;

  @Whole({
    ...{ optional: true, min: 1, max: 1_000 },
    description: 'By how many units; up to the cap of the policy, if left out with `unit`.',
    example: 10,
  })
  amount?: number;

  @OneOf(units, {
    optional: true,
    description: 'The unit of `amount`.',
    example: 'calendar-day',
  })
  unit?: Unit;

  @Text({ description: 'Why.', example: 'An opinion of the region is awaited' })
  reason!: string;
}
