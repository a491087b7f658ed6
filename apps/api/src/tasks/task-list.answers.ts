import { ApiProperty } from '@nestjs/swagger';
import { taskStates } from '@chancery/documents';
import { Maybe } from '../documents/document-row.answers.js';

/** A task in a list. */
export class ListedTaskAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid' })
  taskId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ enum: taskStates, example: 'open' })
  state!: string;

  @ApiProperty({ example: 'Examine the ground plan' })
  what!: string;

  @Maybe('Who leads; null while the author has to name somebody.', 'riverside.permits')
  unitId!: string | null;

  @Maybe('The officer who was named or has taken it on.', 'riverside.ivan')
  officerId!: string | null;

  @ApiProperty({ description: 'In whose name it was ordered.', example: 'riverside.office' })
  authorUnitId!: string;

  @Maybe('Who ordered it.', 'riverside.maria')
  authorOfficerId!: string | null;

  @Maybe('The resolution that it belongs to.', null, 'uuid')
  resolutionId!: string | null;

  @Maybe('The task that it was given on from.', null, 'uuid')
  parentTaskId!: string | null;

  @Maybe('Until the end of which day.', '2026-05-12', 'date')
  dueDate!: string | null;

  @Maybe('The first instant that is too late.', '2026-05-12T21:00:00.000Z', 'date-time')
  dueAt!: string | null;

  @ApiProperty({ example: true })
  isOnControl!: boolean;

  @Maybe('Who watches over it.', 'riverside.office')
  controlUnitId!: string | null;

  @Maybe('The officer who watches over it.')
  controlOfficerId!: string | null;

  @Maybe('More time is asked for, until then.', null, 'date')
  extensionAsked!: string | null;

  @ApiProperty({ format: 'date-time' })
  setAt!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @Maybe('The register number of its document.', '00001/in-2026')
  number!: string | null;

  @ApiProperty({ example: 'application' })
  documentKind!: string;
}
