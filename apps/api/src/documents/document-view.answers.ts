import { ApiProperty, OmitType } from '@nestjs/swagger';
import { documentActions } from '@chancery/documents';
import { WorkItemAnswer } from '../work-items/work-item.answers.js';
import { DocumentRowAnswer, Maybe } from './document-row.answers.js';

export class AttachmentAnswer {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @ApiProperty({ example: 'application.pdf' })
  name!: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ example: 48213 })
  size!: number;

  @ApiProperty({ description: 'In hexadecimal.' })
  sha256!: string;

  @ApiProperty({ enum: ['current', 'superseded', 'withdrawn'], example: 'current' })
  standing!: string;

  @Maybe('The attachment that took its place.')
  supersededBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;
}

export class PlaceAnswer {
  @ApiProperty({ example: 'riverside.registry' })
  unitId!: string;

  @ApiProperty({ required: false, example: 'riverside.olena' })
  officerId?: string;
}

class DocumentItemAnswer extends OmitType(WorkItemAnswer, [
  'allowedActions',
  'subject',
  'documentKind',
  'number',
  'direction',
]) {}

/** A document with all that belongs to it, and what you may do with it. */
export class DocumentViewAnswer extends DocumentRowAnswer {
  @ApiProperty({ type: [AttachmentAnswer] })
  attachments!: AttachmentAnswer[];

  @ApiProperty({ type: [DocumentItemAnswer] })
  workItems!: DocumentItemAnswer[];

  @ApiProperty({ type: [PlaceAnswer], description: 'To whom it can be returned.' })
  earlierHolders!: PlaceAnswer[];

  @ApiProperty({ type: [String], example: ['riverside.registry', 'riverside.permits'] })
  involvedUnits!: string[];

  @ApiProperty({
    enum: documentActions,
    isArray: true,
    example: ['claim', 'hand-over-for-action', 'add-note'],
  })
  override allowedActions!: string[];
}
