import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import {
  directions,
  priorities,
  purposes,
  workItemKinds,
  workItemOutcomes,
} from '@chancery/documents';
import { Actions, Names } from '../shape/beside.js';
import { PageOf } from '../shape/page.js';

export class WorkItemAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ description: '`custody`, or the id of a hand-over.', example: 'custody' })
  itemId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ description: 'Where it waits.', example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Addressed to, or claimed by.',
    example: 'riverside.ivan',
  })
  officerId!: string | null;

  @ApiProperty({ enum: workItemKinds, example: 'handling' })
  kind!: string;

  @ApiProperty({ enum: purposes, nullable: true, example: 'action' })
  purpose!: string | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  due!: string | null;

  @ApiProperty({ enum: priorities, example: 'ordinary' })
  priority!: string;

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  accessLevel!: string;

  @ApiProperty({ nullable: true, type: String, example: 'riverside.registry' })
  fromUnitId!: string | null;

  @ApiProperty({ nullable: true, type: String, example: null })
  fromOfficerId!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, example: null },
    description: 'Of what was sent, to whom.',
  })
  toUnitId!: string | null;

  @ApiProperty({ nullable: true, type: String, example: null })
  toOfficerId!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'uuid' },
    description:
      'The hand-over that brought it, or that it is: accept, recall, report done with this id.',
    example: '57aacbb6-1180-5bd3-a239-f6f610e1c037',
  })
  handOverId!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, example: 'Please examine and answer' },
    description: 'What was asked with the hand-over.',
  })
  note!: string | null;

  @ApiProperty({
    ...{ enum: workItemOutcomes, nullable: true, example: null },
    description: 'How it came back to who has it.',
  })
  outcome!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, example: null },
    description: 'Why it came back, or with what result.',
  })
  reason!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ example: 'application' })
  documentKind!: string;

  @ApiProperty({ nullable: true, type: String, example: '00001/in-2026' })
  number!: string | null;

  @ApiProperty({ enum: directions, example: 'incoming' })
  direction!: string;

  @Actions()
  allowedActions?: string[];
}

export class WorkItemsAnswer extends PageOf(WorkItemAnswer) {
  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'The instant at which it stood like this; absent if it is how things stand.',
  })
  asOf?: string;

  @Names()
  names?: Record<string, string>;
}

export class QueueCountAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ enum: workItemKinds, example: 'handling' })
  kind!: string;

  @ApiProperty({ description: 'All of this kind.', example: 12 })
  total!: number;

  @ApiProperty({ description: 'Of these, what is your own.', example: 3 })
  own!: number;

  @ApiProperty({ description: "Of these, what is nobody's yet.", example: 5 })
  unclaimed!: number;
}

/** The data of the event `queue`. */
export class QueueFeedQueue {
  @ApiProperty({ type: [WorkItemAnswer] })
  items!: WorkItemAnswer[];
}

/** The data of the event `removed`. */
export class QueueFeedRemoved {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ example: 'custody' })
  itemId!: string;
}

export const queueFeedSchema = {
  type: 'string',
  description:
    'Events `queue` (the whole queue), `added`, `changed` (an item) and `removed` (the ids of an item). The data of ' +
    'each is one line of JSON, described by `contentSchema`; its `id` is the position of the log that it shows.',
  contentMediaType: 'application/json',
  contentSchema: {
    anyOf: [QueueFeedQueue, WorkItemAnswer, QueueFeedRemoved].map((shape) => ({
      $ref: getSchemaPath(shape),
    })),
  },
  example:
    'id: 10482\nevent: removed\ndata: {"documentId":"0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21","itemId":"custody"}\n\n',
};
