import { ApiProperty } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import { directions, priorities, purposes } from '@chancery/documents';
import { workItemKinds, workItemOutcomes, workItemSubjects } from '@chancery/queues';
import { Actions, Days, HasTotal, Names, type Total } from '../shape/beside.js';
import { PageOf } from '../shape/page.js';
import { SummaryAnswer } from './summary.answers.js';

export class WorkItemAnswer {
  @ApiProperty({ description: 'What it is about: a document or a case.', format: 'uuid' })
  subjectId!: string;

  @ApiProperty({
    description: '`custody`, or the id of a hand-over. Unique within its subject.',
    example: 'custody',
  })
  itemId!: string;

  @ApiProperty({ enum: workItemSubjects, example: 'document' })
  subjectType!: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  documentId!: string | null;

  @ApiProperty({ ...{ format: 'uuid', nullable: true, type: String, example: null } })
  caseId!: string | null;

  @ApiProperty({ ...{ format: 'uuid', nullable: true, type: String, example: null } })
  taskId!: string | null;

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

  @ApiProperty({
    ...{ nullable: true, type: String, example: null },
    description: 'As what the unit or officer has it.',
  })
  role!: string | null;

  @ApiProperty({ enum: workItemKinds, example: 'handling' })
  kind!: string;

  @ApiProperty({ enum: purposes, nullable: true, example: 'action' })
  purpose!: string | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({
    ...{ format: 'date-time', nullable: true, type: String },
    description: 'The term that the office has set.',
  })
  due!: string | null;

  @ApiProperty({
    ...{ format: 'date-time', nullable: true, type: String, example: null },
    description: 'When the nearest statutory term ends.',
  })
  termDue!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, example: null },
    description: 'The highest reminder that was reached.',
  })
  rung!: string | null;

  @ApiProperty({ example: false })
  isOnControl!: boolean;

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

  @ApiProperty({
    ...{ format: 'date-time', nullable: true, type: String },
    description: 'The earlier one of `due` and `termDue`, by which the list is in order.',
  })
  nearest!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ example: 'application' })
  documentKind!: string;

  @ApiProperty({ nullable: true, type: String, example: '00001/in-2026' })
  number!: string | null;

  @ApiProperty({
    ...{ enum: directions, nullable: true, example: 'incoming' },
    description: 'Null for a case.',
  })
  direction!: string | null;

  @ApiProperty({
    ...{ type: () => SummaryAnswer, required: false },
    description: 'With `documents=true`: the document as it stands now.',
  })
  document?: SummaryAnswer;

  @Days()
  days?: Record<string, string>;

  @Actions()
  allowedActions?: string[];
}

export class WorkItemsAnswer extends PageOf(WorkItemAnswer) {
  @HasTotal()
  total?: Total;

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
