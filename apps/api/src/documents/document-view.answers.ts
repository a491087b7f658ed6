import { ApiProperty, OmitType } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import {
  channels,
  directions,
  documentActions,
  priorities,
  settlementWays,
  situations,
} from '@chancery/documents';
import { WorkItemAnswer } from '../work-items/work-item.answers.js';

const Maybe = (description: string, example: unknown = null, format?: string): PropertyDecorator =>
  ApiProperty({ nullable: true, type: String, description, example, ...(format && { format }) });

export class PartyAnswer {
  @ApiProperty({ format: 'uuid' })
  partyId!: string;

  @ApiProperty({
    description: '`[erased]` once the person was erased.',
    example: 'Mariana Kovalenko',
  })
  name!: string;

  @ApiProperty({ required: false, example: 'person' })
  kind?: string;

  @ApiProperty({ required: false, example: '12 Mill Lane, Riverside' })
  address?: string;

  @ApiProperty({ required: false, example: 'mariana@example.org' })
  email?: string;

  @ApiProperty({ required: false, example: '+380 44 000 00 00' })
  phone?: string;
}

/** A document as lists show it. */
export class DocumentRowAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ enum: directions, example: 'incoming' })
  direction!: string;

  @ApiProperty({ enum: situations, example: 'registered' })
  situation!: string;

  @ApiProperty({
    ...{ enum: channels, nullable: true },
    description: 'The way it came.',
    example: 'desk',
  })
  channel!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ example: 'application' })
  kind!: string;

  @ApiProperty({ example: 'en' })
  language!: string;

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  accessLevel!: string;

  @ApiProperty({ enum: priorities, example: 'ordinary' })
  priority!: string;

  @Maybe('Sender or addressee.')
  partyId!: string | null;

  @ApiProperty({ type: PartyAnswer, nullable: true })
  party!: PartyAnswer | null;

  @Maybe('', 'riverside.in.2026')
  registerId!: string | null;

  @Maybe('The register number.', '00001/in-2026')
  number!: string | null;

  @ApiProperty({ description: 'The unit that answers for it.', example: 'riverside.permits' })
  unitId!: string;

  @Maybe('Who works on it.', 'riverside.ivan')
  officerId!: string | null;

  @Maybe('By when.', '2026-04-01T15:00:00.000Z', 'date-time')
  due!: string | null;

  @Maybe('', '2026-03-02T09:30:00.000Z', 'date-time')
  receivedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @Maybe('', '2026-03-02T09:41:00.000Z', 'date-time')
  registeredAt!: string | null;

  @Maybe('', null, 'date-time')
  settledAt!: string | null;

  @ApiProperty({
    ...{ enum: settlementWays, nullable: true },
    description: 'How handling ended.',
    example: 'reply',
  })
  settledBy!: string | null;

  @Maybe('The document that answers it.')
  replyId!: string | null;

  @Maybe('Its number.')
  replyNumber!: string | null;

  @Maybe('', null, 'date-time')
  closedAt!: string | null;

  @Maybe('The authority it was forwarded to.')
  forwardedTo!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Of its stream.', example: 4 })
  revision!: number;
}

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
  allowedActions!: string[];
}
