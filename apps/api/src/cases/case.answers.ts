import { ApiProperty } from '@nestjs/swagger';
import { caseActions, caseStatuses, retentionActions } from '@chancery/cases';
import { accessLevels } from '@chancery/kernel';
import { PageOf } from '../shape/page.js';
import { CaseEntryAnswer, CaseLinkAnswer, CasePartyAnswer, Uuid } from './case-parts.answers.js';

const Maybe = (
  description: string,
  example: string | null = null,
  format?: string,
): PropertyDecorator =>
  ApiProperty({ nullable: true, type: String, description, example, ...(format && { format }) });

/** What every command to a case is answered with. */
export class CaseAnswer {
  @Uuid('The case.')
  caseId!: string;

  @ApiProperty({ enum: caseStatuses, example: 'open' })
  status!: string;

  @ApiProperty({ required: false, description: 'Its register number.', example: '865/03-8' })
  number?: string;

  @ApiProperty({ required: false, description: 'Of a document taken in: its entry.', example: 3 })
  entry?: number;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a party added: its id.' })
  partyId?: string;
}

class RetentionAnswer {
  @ApiProperty({ example: 'riverside.2026.03-8' })
  classId!: string;

  @ApiProperty({ enum: retentionActions, example: 'destroy' })
  action!: string;

  @ApiProperty({ required: false, example: 5 })
  years?: number;

  @ApiProperty({ description: 'The first day that counts.', format: 'date', example: '2027-01-01' })
  from!: string;
}

export class CaseRowAnswer {
  @Uuid('The case.')
  caseId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ enum: caseStatuses, example: 'open' })
  status!: string;

  @Maybe('Its register number.', '865/03-8')
  number!: string | null;

  @Maybe('', 'riverside.cases.2026')
  registerId!: string | null;

  @ApiProperty({ example: 'Garden house, 4 Mill Lane' })
  title!: string;

  @ApiProperty({ example: 'building-permit' })
  kind!: string;

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  accessLevel!: string;

  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @Maybe('', 'riverside.ivan')
  officerId!: string | null;

  @ApiProperty({
    format: 'date-time',
    description: 'Since when this unit and this officer answer for it.',
  })
  heldSince!: string;

  @Maybe('Its class of the file plan.', 'riverside.2026.03-8')
  classId!: string | null;

  @Maybe('', '03-8')
  classIndex!: string | null;

  @Maybe('The case that it is a part of.', null, 'uuid')
  parentId!: string | null;

  @Maybe('The case that it is being merged into, or was.', null, 'uuid')
  intoCaseId!: string | null;

  @Maybe('The case that it was split off.', null, 'uuid')
  splitFromId!: string | null;

  @Maybe('How the matter ended.', 'granted')
  result!: string | null;

  @ApiProperty({ type: RetentionAnswer, nullable: true, description: 'Null until it is closed.' })
  retention!: RetentionAnswer | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @Maybe('', null, 'date-time')
  closedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Of its stream.', example: 4 })
  revision!: number;
}

export const CasesAnswer = PageOf(CaseRowAnswer);

/** A case with all that belongs to it and that you may read. */
class FollowedProcedureAnswer {
  @ApiProperty({ example: 'riverside.building-permit' })
  procedureId!: string;

  @ApiProperty({ example: 1 })
  version!: number;
}

export class CaseViewAnswer extends CaseRowAnswer {
  @ApiProperty({
    ...{ required: false, type: FollowedProcedureAnswer },
    description: 'What it follows since it was opened; absent where its kind has none.',
  })
  procedure?: FollowedProcedureAnswer;

  @ApiProperty({ type: [CasePartyAnswer] })
  parties!: CasePartyAnswer[];

  @ApiProperty({ type: [CaseLinkAnswer] })
  links!: CaseLinkAnswer[];

  @ApiProperty({ type: [CaseEntryAnswer] })
  entries!: CaseEntryAnswer[];

  @ApiProperty({
    ...{ enum: caseActions, isArray: true, example: ['take-in', 'set-result'] },
    description: 'What you may do with it now; nothing with how it stood.',
  })
  allowedActions!: string[];
}
