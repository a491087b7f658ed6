import { ApiProperty } from '@nestjs/swagger';
import { without } from '../shape/fields.js';
import { PublishProcedureBody } from './procedure.bodies.js';

export class ProcedureTextAnswer extends without(PublishProcedureBody, ['validFrom']) {}

export class ProcedureAnswer {
  @ApiProperty({ example: 'riverside.application' })
  procedureId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 1 })
  lastVersion!: number;

  @ApiProperty({ description: 'The version of this text.', example: 1 })
  version!: number;

  @ApiProperty({
    ...{ format: 'date', example: '2026-01-01' },
    description: 'Documents that come from this day on follow it.',
  })
  validFrom!: string;

  @ApiProperty({ type: ProcedureTextAnswer })
  procedure!: ProcedureTextAnswer;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, example: null })
  retiredAt!: string | null;

  @ApiProperty({ nullable: true, type: String, example: null })
  retiredBecause!: string | null;
}
