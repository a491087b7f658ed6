import { ApiProperty } from '@nestjs/swagger';
import {
  documentActions,
  executorStates,
  joinRules,
  taskStates,
  taskWarnings,
} from '@chancery/documents';
import { PlaceAnswer } from '../documents/hand-over-view.answers.js';

class TaskExecutorAnswer {
  @ApiProperty({ format: 'uuid' })
  executorId!: string;

  @ApiProperty({ type: PlaceAnswer })
  place!: PlaceAnswer;

  @ApiProperty({ enum: executorStates, example: 'asked' })
  state!: string;

  @ApiProperty({ format: 'date-time' })
  askedAt!: string;

  @ApiProperty({
    ...{ required: false, example: 'riverside.ivan' },
    description: 'Who has taken on what was asked of the unit.',
  })
  officerId?: string;
}

class ControlAnswer {
  @ApiProperty({ type: PlaceAnswer })
  place!: PlaceAnswer;

  @ApiProperty({ description: 'Who put it on control.', example: 'riverside.nina' })
  by!: string;
}

/** A task on a document, and what you may do with it. */
export class TaskAnswer {
  @ApiProperty({ format: 'uuid' })
  taskId!: string;

  @ApiProperty({ example: 'Examine the ground plan' })
  what!: string;

  @ApiProperty({ enum: taskStates, example: 'open' })
  state!: string;

  @ApiProperty({ type: PlaceAnswer, description: 'Who ordered it, and for which unit.' })
  author!: PlaceAnswer;

  @ApiProperty({ required: false, format: 'uuid' })
  resolutionId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The task it was given on from.' })
  parentTaskId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'By which executor of it.' })
  parentExecutorId?: string;

  @ApiProperty({ type: [TaskExecutorAnswer] })
  executors!: TaskExecutorAnswer[];

  @ApiProperty({
    ...{ required: false, format: 'uuid' },
    description: 'Who leads; absent while the author has to name somebody.',
  })
  leadId?: string;

  @ApiProperty({ enum: joinRules, example: 'lead' })
  join!: string;

  @ApiProperty({ required: false, example: 2 })
  atLeast?: number;

  @ApiProperty({ required: false, description: 'The clock of its term.' })
  clockId?: string;

  @ApiProperty({ required: false, format: 'date', example: '2026-05-12' })
  dueDate?: string;

  @ApiProperty({
    ...{ required: false, format: 'date-time', example: '2026-05-12T21:00:00.000Z' },
    description: 'The first instant that is too late.',
  })
  dueAt?: string;

  @ApiProperty({ required: false, type: ControlAnswer })
  control?: ControlAnswer;

  @ApiProperty({ required: false, format: 'date', description: 'More time is asked for.' })
  extensionAsked?: string;

  @ApiProperty({ required: false, example: 'riverside.ivan' })
  reportedBy?: string;

  @ApiProperty({
    ...{ enum: taskWarnings, isArray: true, example: [] },
    description: 'What the author may have overlooked.',
  })
  warnings!: string[];

  @ApiProperty({ enum: documentActions, isArray: true, example: ['report-task'] })
  allowedActions!: string[];
}
