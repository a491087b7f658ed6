import { ApiProperty } from '@nestjs/swagger';
import { casesSchemas } from '@chancery/cases';
import { documentEventTypes } from '@chancery/documents';
import { ActorAnswer, NamedPlaceAnswer, Some } from '../documents/actor.answers.js';
import { PageOf } from '../shape/page.js';

export class CaseObstacleAnswer {
  @ApiProperty({ description: 'What is in the way.', example: 'document-open' })
  code!: string;

  @Some('3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90', 'uuid')
  documentId?: string;

  @Some('5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e', 'uuid')
  caseId?: string;
}

const caseHistoryTypes = [...Object.keys(casesSchemas), ...documentEventTypes];

/** One line of the history of a case. */
export class CaseHistoryAnswer {
  @ApiProperty({ description: 'In the stream of the case or document.', example: 1 })
  revision!: number;

  @ApiProperty({ description: 'Its place in the log.', example: '10482' })
  position!: string;

  @ApiProperty({ enum: caseHistoryTypes, example: 'CaseAssigned' })
  type!: string;

  @Some('3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90', 'uuid')
  documentId?: string;

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

  @ApiProperty({
    ...{ type: Object, example: { entry: 1 } },
    description: 'What the event says beside who, when, from, to and why.',
  })
  details!: object;

  @ApiProperty({
    description: 'Made of type and details, in the language that `Accept-Language` asks for.',
    example: 'Taken into a case as entry 1',
  })
  words!: string;

  @ApiProperty({ required: false, type: NamedPlaceAnswer })
  from?: NamedPlaceAnswer;

  @ApiProperty({ required: false, type: NamedPlaceAnswer })
  to?: NamedPlaceAnswer;

  @Some('Misread')
  reason?: string;
}

export const CaseHistoryPage = PageOf(CaseHistoryAnswer);

export class FileClassAnswer {
  @ApiProperty({ example: 'riverside.2026' })
  planId!: string;

  @ApiProperty({ example: '03-8' })
  index!: string;

  @ApiProperty({ example: 'riverside.2026.03-8' })
  classId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'Building permits' })
  title!: string;

  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ type: Object, example: { action: 'destroy', years: 5 } })
  retention!: object;

  @ApiProperty({ description: 'False once it was closed.', example: true })
  isOpen!: boolean;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'date', example: '2026-01-01' },
    description: 'From when the version that lists it last is in force; null before.',
  })
  validFrom!: string | null;
}
