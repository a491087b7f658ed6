import { purposes, settlementWays, type Purpose, type SettlementWay } from '@chancery/documents';
import type { Moment } from '@chancery/http';
import {
  DayOrInstant,
  Id,
  Lines,
  Nested,
  NestedList,
  OneOf,
  Uuid,
  Uuids,
} from '../shape/fields.js';

const ByWhen = (): PropertyDecorator =>
  DayOrInstant('end', {
    optional: true,
    description: 'By the end of which day, or by which instant.',
    example: '2026-03-20',
  });

export class PlaceBody {
  @Id({ description: 'The unit.', example: 'riverside.permits' })
  unitId!: string;

  @Id({
    optional: true,
    description: 'The officer there, if it is for one person.',
    example: 'riverside.ivan',
  })
  officerId?: string;
}

export class HandOverBody {
  @OneOf(purposes, {
    description: '`action` moves custody once accepted; `acquaintance` runs beside it.',
    example: 'action',
  })
  purpose!: Purpose;

  @Nested(() => PlaceBody, { description: 'Where it goes.' })
  to!: PlaceBody;

  @Lines({
    optional: true,
    max: 1000,
    description: 'What is asked of them.',
    example: 'Please examine and answer',
  })
  note?: string;

  @ByWhen()
  due?: Moment;
}

export class BulkHandOverBody extends HandOverBody {
  @Uuids({
    max: 500,
    description: 'The documents to hand over.',
    example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'],
  })
  documentIds!: string[];
}

/** Whom a document is shown to; each addressee gets it once, also one that is named twice. */
export class CirculateBody {
  @NestedList(() => PlaceBody, { max: 100, description: 'Units and officers, at most 100.' })
  to!: PlaceBody[];

  @Lines({ optional: true, max: 1000, description: 'What for.', example: 'For your information' })
  note?: string;

  @ByWhen()
  due?: Moment;
}

export class AcceptQuery {
  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: you also take it on yourself, as a command of its own.',
    example: 'true',
  })
  claim?: string;
}

export class RecallBody {
  @Lines({ optional: true, max: 1000, description: 'Why.', example: 'Sent to the wrong unit' })
  reason?: string;
}

export class ConcludeBody {
  @Lines({
    optional: true,
    max: 1000,
    description: 'With what result.',
    example: 'Examined; no objection',
  })
  result?: string;
}

export class ReturnBody {
  @Nested(() => PlaceBody, { description: 'An earlier holder.' })
  to!: PlaceBody;

  @Lines({
    max: 1000,
    description: 'Why; it stays in the history.',
    example: 'The site plan is missing',
  })
  reason!: string;
}

export class ReassignBody {
  @Id({
    description: 'The officer who is to work on it, of the same unit.',
    example: 'riverside.olena',
  })
  officerId!: string;

  @Lines({ optional: true, max: 1000, description: 'Why.', example: 'On leave until Monday' })
  reason?: string;
}

export class SettleBody {
  @OneOf(settlementWays, { description: 'How handling ended.', example: 'reply' })
  way!: SettlementWay;

  @Uuid({
    optional: true,
    description: 'The registered outgoing document that answers it; one is needed for `reply`.',
    example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  })
  replyId?: string;

  @Uuids({
    ...{ optional: true, max: 20 },
    description: 'Those that answer it, where there are several.',
    example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'],
  })
  replyIds?: string[];

  @Lines({
    optional: true,
    max: 1000,
    description: 'A remark.',
    example: 'Answered by telephone as well',
  })
  remark?: string;
}
