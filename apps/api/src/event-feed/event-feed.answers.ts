import { ApiProperty } from '@nestjs/swagger';
import { cloudEventOf, type PublicEvent } from '@chancery/public-events';

export const exampleEvent: PublicEvent = {
  ...{ index: 17_044, eventId: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11' },
  ...{ type: 'chancery.document.claimed.v1', authorityId: 'riverside', revision: 3 },
  unitIds: ['riverside.permits'],
  ...{ documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90', traceparent: null },
  ...{ at: '2026-03-02T09:30:00.000Z', recordedAt: '2026-03-02T09:30:00.412Z' },
  ...{ correlationId: 'c-1', causationId: 'c-1' },
  data: {
    documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
    ...{ unitId: 'riverside.permits', officerId: 'riverside.ivan' },
  },
};
const example = cloudEventOf(exampleEvent, 'https://office.example');

const text = { type: 'string' };

export const cloudEventSchema = {
  type: 'object',
  description: 'A CloudEvent 1.0. `/asyncapi.json` describes the data of each type.',
  required: ['specversion', 'id', 'source', 'type', 'time', 'data'],
  properties: {
    specversion: { type: 'string', enum: ['1.0'] },
    ...Object.fromEntries(['id', 'source', 'type', 'subject'].map((name) => [name, text])),
    time: { type: 'string', format: 'date-time' },
    data: { type: 'object', additionalProperties: true },
  },
  additionalProperties: true,
  example,
};

class ScannedAnswer {
  @ApiProperty({ description: 'The first index that was looked at.', example: 17_000 })
  from!: number;

  @ApiProperty({ description: 'Up to, without this index.', example: 17_045 })
  to!: number;
}

class BehindAnswer {
  @ApiProperty({ description: 'Events that are recorded but not shown yet.', example: 0 })
  events!: number;
}

export class EventPageAnswer {
  @ApiProperty({ type: 'array', items: cloudEventSchema as never })
  events!: object[];

  @ApiProperty({ description: 'Give it as `after` to go on.', example: 'Kx8vQ…' })
  next!: string;

  @ApiProperty({
    type: ScannedAnswer,
    description: 'Pages without a gap: `from` is the last `to`.',
  })
  scanned!: ScannedAnswer;

  @ApiProperty({ description: 'There is nothing more now.', example: true })
  isCaughtUp!: boolean;

  @ApiProperty({ type: BehindAnswer })
  behind!: BehindAnswer;
}

export class DigestAnswer {
  @ApiProperty({ description: 'So many events.', example: 3 })
  count!: number;

  @ApiProperty({
    description: 'SHA-256 over their ids in order, each ended by a line feed.',
    example: 'ab'.repeat(32),
  })
  sha256!: string;
}
