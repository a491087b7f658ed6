import { accessLevels, type AccessLevel } from '@chancery/kernel';
import { channels, priorities, type Channel, type Priority } from '@chancery/documents';
import type { Moment } from '@chancery/http';
import {
  DayOrInstant,
  Language,
  Lines,
  Nested,
  OneOf,
  Text,
  Uuids,
  without,
} from '../shape/fields.js';
import { ParticularsBody, PartyBody } from './intake.bodies.js';

export class ReasonBody {
  @Lines({
    max: 1000,
    description: 'Why; it stays in the history.',
    example: 'Not within our competence',
  })
  reason!: string;
}

export class ForwardBody extends ReasonBody {
  @Text({
    max: 200,
    description: 'The authority whose matter it is.',
    example: 'Regional environment office',
  })
  toAuthority!: string;
}

/** The right values, of what is to be corrected; what is left out stays. */
export class CorrectBody extends ParticularsBody {
  @Lines({ max: 1000, description: 'Why; it stays in the history.', example: 'Misread' })
  reason!: string;

  @Text({ optional: true, description: 'The subject.', example: 'Permit to fell three lime trees' })
  subject?: string;

  @Text({ optional: true, max: 60, description: 'The kind.', example: 'complaint' })
  kind?: string;

  @Language({ optional: true, description: 'The language.', example: 'uk' })
  language?: string;

  @DayOrInstant('end', { optional: true, description: 'The term.', example: '2026-04-15' })
  due?: Moment;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'The day or instant at which it came.',
    example: '2026-03-01T09:30:00Z',
  })
  receivedAt?: Moment;

  @OneOf(channels, { optional: true, description: 'The way it came.', example: 'post' })
  channel?: Channel;

  @Uuids({
    ...{ optional: true, max: 100 },
    description: 'The incoming documents that it answers, all of them; until it was sent.',
    example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'],
  })
  inReplyTo?: string[];
}

class CorrectedPartyBody extends without(PartyBody, ['partyId'] as const) {}

export class CorrectPartyBody extends ReasonBody {
  @Nested(() => CorrectedPartyBody, { description: 'The sender or addressee, as is right.' })
  party!: CorrectedPartyBody;
}

export class NoteBody {
  @Lines({
    max: 4000,
    description: 'The note.',
    example: 'The applicant called and asks for an early answer.',
  })
  text!: string;
}

export class AccessLevelBody extends ReasonBody {
  @OneOf(accessLevels, { description: 'The new level.', example: 'confidential' })
  accessLevel!: AccessLevel;
}

export class PriorityBody {
  @OneOf(priorities, { description: 'How soon it wants dealing with.', example: 'urgent' })
  priority!: Priority;

  @Lines({ optional: true, max: 1000, description: 'Why.', example: 'The works begin on Monday' })
  reason?: string;
}
