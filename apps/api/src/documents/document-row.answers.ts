import { ApiProperty } from '@nestjs/swagger';
import { accessLevels } from '@chancery/kernel';
import { channels, directions, priorities, settlementWays, situations } from '@chancery/documents';
import { Actions, Days, HasTotal, Names, type Total } from '../shape/beside.js';
import { PageOf } from '../shape/page.js';

export const Maybe = (
  description: string,
  example: unknown = null,
  format?: string,
): PropertyDecorator =>
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

  @ApiProperty({ required: false, example: 'Taras Bondar, secretary' })
  contact?: string;
}

/** A document as it stands in lists. */
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

  @Maybe('The end of the nearest statutory term.', null, 'date-time')
  termDue!: string | null;

  @Maybe('', '2026-03-02T09:30:00.000Z', 'date-time')
  receivedAt!: string | null;

  @Maybe("The sender's own number.", '12/44')
  senderNumber!: string | null;

  @Maybe("The sender's own date.", '2026-03-01', 'date')
  senderDate!: string | null;

  @Maybe('What is enclosed, in words.', '3 sheets, 1 plan')
  enclosures!: string | null;

  @ApiProperty({
    ...{ enum: channels, nullable: true },
    description: 'The way in which the sender wants the answer.',
    example: 'post',
  })
  replyWay!: string | null;

  @ApiProperty({ type: [String], example: ['building'] })
  tags!: string[];

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

  @Maybe('The first of the documents that answer it.')
  replyId!: string | null;

  @Maybe('Its number.')
  replyNumber!: string | null;

  @Maybe('', null, 'date-time')
  closedAt!: string | null;

  @Maybe('The authority it was forwarded to.')
  forwardedTo!: string | null;

  @Maybe('The case in which it lies.', null, 'uuid')
  caseId!: string | null;

  @ApiProperty({ nullable: true, type: Number, description: 'Its entry there.', example: 3 })
  caseEntry!: number | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Of its stream.', example: 4 })
  revision!: number;

  @Days()
  days?: Record<string, string>;

  @Actions()
  allowedActions?: string[];
}

export class DocumentsAnswer extends PageOf(DocumentRowAnswer) {
  @HasTotal()
  total?: Total;

  @Names()
  names?: Record<string, string>;
}
