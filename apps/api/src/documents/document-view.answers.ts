import { ApiProperty, OmitType } from '@nestjs/swagger';
import { attachmentRoles, documentActions, obstacleNames, screenings } from '@chancery/documents';
import { WorkItemAnswer } from '../work-items/work-item.answers.js';
import { Days } from '../shape/beside.js';
import { HandOverViewAnswer, PlaceAnswer } from './hand-over-view.answers.js';
import { DocumentRowAnswer, Maybe } from './document-row.answers.js';

class ProcedureFollowed {
  @ApiProperty({ example: 'riverside.application' })
  procedureId!: string;

  @ApiProperty({ example: 1 })
  version!: number;
}

class SealOwnerAnswer {
  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ format: 'uuid' })
  partyId!: string;
}

export class AttachmentAnswer {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @ApiProperty({ example: 'application.pdf' })
  name!: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ enum: attachmentRoles, example: 'annex' })
  role!: string;

  @ApiProperty({ example: 48213 })
  size!: number;

  @ApiProperty({ description: 'In hexadecimal.' })
  sha256!: string;

  @ApiProperty({
    type: SealOwnerAnswer,
    nullable: true,
    description: 'The party whose key seals the file. Null where the bytes stand in clear.',
  })
  sealedFor!: SealOwnerAnswer | null;

  @ApiProperty({
    enum: screenings,
    nullable: true,
    description: 'What the scanner said of it. Null while it has not looked.',
  })
  screening!: string | null;

  @Maybe('What the scanner found.', 'Eicar-Test-Signature')
  finding!: string | null;

  @ApiProperty({ description: 'A registrar lets officers read it, whatever was found.' })
  isReleased!: boolean;

  @ApiProperty({ enum: ['current', 'superseded', 'withdrawn'], example: 'current' })
  standing!: string;

  @Maybe('The attachment that took its place.')
  supersededBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;
}

class DocumentItemAnswer extends OmitType(WorkItemAnswer, [
  'allowedActions',
  'days',
  'nearest',
  'subject',
  'documentKind',
  'number',
  'direction',
]) {}

class AnsweredAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @Maybe('The register number.', '00001/in-2026')
  number!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({
    description: 'It was opened again since: the reply settles it no more.',
    example: false,
  })
  isReopened!: boolean;
}

class ReplyAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ example: '00009/out-2026' })
  number!: string;
}

class RefusedActionAnswer {
  @ApiProperty({ enum: documentActions, example: 'close' })
  action!: string;

  @ApiProperty({ enum: [...obstacleNames, 'not-permitted'], example: 'not-settled' })
  because!: string;
}

/** A document with all that belongs to it, and what you may do with it. */
export class DocumentViewAnswer extends DocumentRowAnswer {
  @ApiProperty({ type: [AttachmentAnswer] })
  attachments!: AttachmentAnswer[];

  @ApiProperty({
    description:
      'The version of texts, annexes, subject and kind: acts of routes name the one read.',
    example: 3,
  })
  contentVersion!: number;

  @ApiProperty({ type: [DocumentItemAnswer] })
  workItems!: DocumentItemAnswer[];

  @ApiProperty({ type: [PlaceAnswer], description: 'To whom it can be returned.' })
  earlierHolders!: PlaceAnswer[];

  @ApiProperty({
    type: [HandOverViewAnswer],
    description: 'All that were ever made: who has answered or taken note, and who has not.',
  })
  handOvers!: HandOverViewAnswer[];

  @ApiProperty({
    ...{ type: [AnsweredAnswer], required: false },
    description: 'Of an outgoing document as it stands now: what it answers, from the lists.',
  })
  answers?: AnsweredAnswer[];

  @ApiProperty({ type: [String], description: 'What it answers once it is sent.', example: [] })
  inReplyTo!: string[];

  @ApiProperty({ type: [ReplyAnswer], description: 'What settled it.' })
  replies!: ReplyAnswer[];

  @ApiProperty({ type: [ReplyAnswer], description: 'What answered it for the time being.' })
  interimReplies!: ReplyAnswer[];

  @ApiProperty({
    ...{ type: [ReplyAnswer], example: [] },
    description: 'What had settled it before it was opened again.',
  })
  earlierReplies!: ReplyAnswer[];

  @ApiProperty({
    ...{ type: ProcedureFollowed, required: false },
    description: 'Which procedure it follows; left out while none is for its kind.',
  })
  procedure?: ProcedureFollowed;

  @ApiProperty({ type: [String], example: ['riverside.registry', 'riverside.permits'] })
  involvedUnits!: string[];

  @Days('Always')
  override days!: Record<string, string>;

  @ApiProperty({
    enum: documentActions,
    isArray: true,
    required: true,
    example: ['claim', 'hand-over-for-action', 'add-note'],
  })
  override allowedActions!: string[];

  @ApiProperty({ type: [RefusedActionAnswer], description: 'What you may not do now, and why.' })
  refusedActions!: RefusedActionAnswer[];
}
