import { outcomes, skipGrounds, type Outcome } from '@chancery/matters';
import type { EdgeOfDay } from '@chancery/http';
import {
  DayOrInstant,
  Id,
  Lines,
  Nested,
  NestedList,
  OneOf,
  Slug,
  Text,
  Uuid,
  Whole,
} from '../shape/fields.js';

const longest = 8_000;

export class MessageBody {
  @Lines({ max: longest, description: 'What the party reads.', example: 'We have your plan.' })
  text!: string;
}

export class AskedItemBody {
  @Slug({ description: 'Its name in this request.', example: 'plan' })
  itemId!: string;

  @Text({ max: 500, description: 'What is wanted.', example: 'The plan of the plot' })
  text!: string;
}

export class RequestInformationBody {
  @NestedList(() => AskedItemBody, { max: 20, description: 'What the party is asked for.' })
  items!: AskedItemBody[];

  @Lines({ max: longest, description: 'Why.', example: 'Without it we cannot decide.' })
  reason!: string;

  @DayOrInstant('end', {
    description: 'Until when, at least three days. A day stands for its end.',
    example: '2026-03-20',
  })
  until!: string | EdgeOfDay;

  @Slug({
    optional: true,
    description: 'The ground of the deadline policy on which the terms stand until the answer.',
    example: 'party-asked',
  })
  ground?: string;
}

export class ReasonBody {
  @Lines({ max: longest, description: 'Why. The party reads it.', example: 'We found the plan.' })
  reason!: string;
}

export class HearingBody {
  @OneOf(outcomes, { description: 'How it is meant to be decided.', example: 'refused' })
  outcome!: Outcome;

  @Lines({
    max: longest,
    description: 'What the decision would be, and why.',
    example: 'The house would stand in the flood plain.',
  })
  summary!: string;

  @DayOrInstant('end', {
    description: 'Until when the party can speak, at least three days.',
    example: '2026-03-20',
  })
  until!: string | EdgeOfDay;
}

export class SkipHearingBody {
  @OneOf(skipGrounds, { description: 'The ground of the law.', example: 'danger-in-delay' })
  ground!: (typeof skipGrounds)[number];
}

export class DecisionReasonBody {
  @Text({ max: 200, description: 'The law.', example: 'Building Act, article 12' })
  law!: string;

  @Lines({ max: longest, description: 'What it means here.', example: 'It is a flood plain.' })
  text!: string;
}

export class AppealBody {
  @Whole({ min: 1, max: 366, description: 'Days after the first look.', example: 30 })
  days!: number;

  @Id({ description: 'The unit that takes the appeal.', example: 'riverside.legal' })
  unitId!: string;
}

export class DecisionBody {
  @Uuid({
    description: 'The outgoing document, registered and signed.',
    example: '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819204',
  })
  documentId!: string;

  @OneOf(outcomes, { description: 'What it decides.', example: 'refused' })
  outcome!: Outcome;

  @NestedList(() => DecisionReasonBody, { max: 20, description: 'Why, each with its law.' })
  reasons!: DecisionReasonBody[];

  @Nested(() => AppealBody, {
    optional: true,
    description: 'How to appeal. Left out: as the service says.',
  })
  appeal?: AppealBody;
}

export class JoinBody {
  @Uuid({ description: 'The party.', example: '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11' })
  partyId!: string;
}

export class NoteTakenBody {
  @Uuid({
    description: 'The message, request, hearing or matter that was seen.',
    example: '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819201',
  })
  itemId!: string;
}

export class RevocationBody extends ReasonBody {
  @Text({ max: 200, description: 'The law.', example: 'Permits Act, article 10' })
  basis!: string;
}
