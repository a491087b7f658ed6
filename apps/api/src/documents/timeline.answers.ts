import { ApiProperty } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import {
  changedFields,
  channels,
  directions,
  documentEventTypes,
  priorities,
  purposes,
  settlementWays,
} from '@chancery/documents';
import { ClockDetailsAnswer } from './clock.answers.js';

const Some = (example: string, format?: string): PropertyDecorator =>
  ApiProperty({ required: false, example, ...(format && { format }) });

const SomeOf = (values: readonly string[]): PropertyDecorator =>
  ApiProperty({ required: false, enum: values });

class ActorAnswer {
  @ApiProperty({ enum: ['officer', 'service', 'party'], example: 'officer' })
  kind!: string;

  @ApiProperty({ example: 'riverside.olena' })
  id!: string;

  @Some('Olena Shevchuk')
  name?: string;
}

class NamedPlaceAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @Some('Permits')
  unitName?: string;

  @Some('riverside.ivan')
  officerId?: string;

  @Some('Ivan Melnyk')
  officerName?: string;
}

class NamedFileAnswer {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @ApiProperty({ example: 'ground-plan.pdf' })
  name!: string;
}

class ChangeAnswer {
  @ApiProperty({ enum: changedFields, example: 'subject' })
  field!: string;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  from!: string;

  @ApiProperty({ example: 'Permit to fell three lime trees' })
  to!: string;
}

/** What an event says beside who, when, from, to and why; only what it does say is there. */
class TimelineDetailsAnswer extends ClockDetailsAnswer {
  @Some('Permit to fell two lime trees')
  subject?: string;

  @Some('application')
  kind?: string;

  @SomeOf(directions)
  direction?: string;

  @SomeOf(channels)
  channel?: string;

  @Some('2026-03-02T09:30:00.000Z', 'date-time')
  receivedAt?: string;

  @Some('2026-04-01T15:00:00.000Z', 'date-time')
  due?: string;

  @Some('riverside.in.2026')
  registerId?: string;

  @Some('00001/in-2026')
  number?: string;

  @Some('12/44')
  senderNumber?: string;

  @Some('2026-03-01', 'date')
  senderDate?: string;

  @Some('3 sheets, 1 plan')
  enclosures?: string;

  @SomeOf(channels)
  replyWay?: string;

  @ApiProperty({ required: false, type: [String], example: ['building'] })
  tags?: string[];

  @Some('en')
  language?: string;

  @Some('The region')
  toAuthority?: string;

  @ApiProperty({ required: false, type: [ChangeAnswer], description: 'Old and new values.' })
  changes?: ChangeAnswer[];

  @SomeOf(accessLevels)
  accessLevel?: string;

  @SomeOf(priorities)
  priority?: string;

  @ApiProperty({ required: false, type: NamedFileAnswer })
  file?: NamedFileAnswer;

  @ApiProperty({ required: false, type: NamedFileAnswer, description: 'The one replaced.' })
  earlierFile?: NamedFileAnswer;

  @Some('57aacbb6-1180-5bd3-a239-f6f610e1c037', 'uuid')
  handOverId?: string;

  @SomeOf(purposes)
  purpose?: string;

  @Some('Please examine and answer')
  note?: string;

  @Some('Done')
  result?: string;

  @SomeOf(settlementWays)
  way?: string;

  @Some('b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c0d', 'uuid')
  replyId?: string;

  @Some('00009/out-2026')
  replyNumber?: string;

  @Some('Told by telephone')
  remark?: string;
}

/** One line of a document's history. */
export class TimelineAnswer {
  @ApiProperty({ example: 1 })
  revision!: number;

  @ApiProperty({ enum: documentEventTypes, example: 'DocumentRegistered' })
  type!: string;

  @ApiProperty({ format: 'date-time', description: 'When it happened.' })
  at!: string;

  @ApiProperty({ format: 'date-time', description: 'When the log took it.' })
  recordedAt!: string;

  @ApiProperty({ type: ActorAnswer })
  actor!: ActorAnswer;

  @ApiProperty({ required: false, type: ActorAnswer, description: 'For whom a substitute acted.' })
  onBehalfOf?: ActorAnswer;

  @Some('riverside.registry')
  unitId?: string;

  @Some('Registry')
  unitName?: string;

  @ApiProperty({ type: TimelineDetailsAnswer })
  details!: TimelineDetailsAnswer;

  @ApiProperty({
    description: 'Made of type and details, in the language that `Accept-Language` asks for.',
    example: 'Registered as 00001/in-2026',
  })
  words!: string;

  @ApiProperty({ required: false, type: NamedPlaceAnswer })
  from?: NamedPlaceAnswer;

  @ApiProperty({ required: false, type: NamedPlaceAnswer })
  to?: NamedPlaceAnswer;

  @Some('Misread')
  reason?: string;
}
