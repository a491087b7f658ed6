import { ApiProperty } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import {
  changedFields,
  channels,
  directions,
  dispatchChannels,
  documentEventTypes,
  priorities,
  purposes,
  screenings,
  settlementWays,
} from '@chancery/documents';
import { DispatchDetailsAnswer } from '../dispatch/dispatch-details.answers.js';
import { ActorAnswer, NamedPlaceAnswer, Some } from './actor.answers.js';

const SomeOf = (values: readonly string[]): PropertyDecorator =>
  ApiProperty({ required: false, enum: values });

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
class TimelineDetailsAnswer extends DispatchDetailsAnswer {
  @Some('Permit to fell two lime trees')
  subject?: string;

  @Some('application')
  kind?: string;

  @SomeOf(directions)
  direction?: string;

  @SomeOf([...new Set([...channels, ...dispatchChannels])])
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

  @SomeOf(screenings)
  verdict?: string;

  @Some('Eicar-Test-Signature')
  finding?: string;

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

  @Some('0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17', 'uuid')
  caseId?: string;

  @Some('5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e', 'uuid')
  fromCaseId?: string;

  @ApiProperty({ required: false, type: Number, example: 3 })
  entry?: number;

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
