import { ApiProperty } from '@nestjs/swagger';
import { directions, settlementWays, situations } from '@chancery/documents';
import { PartyAnswer } from '../documents/document-row.answers.js';

export class RegisterAnswer {
  @ApiProperty({ example: 'riverside.in.2026' })
  registerId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'in' })
  code!: string;

  @ApiProperty({
    ...{ nullable: true, type: Number, example: 2026 },
    description: 'The year it is kept for, or the first of several.',
  })
  year!: number | null;

  @ApiProperty({
    ...{ nullable: true, type: Number, example: null },
    description: 'The last year of a register for several.',
  })
  toYear!: number | null;

  @ApiProperty({ example: 'Incoming correspondence' })
  name!: string;

  @ApiProperty({ enum: [...directions, 'case'], nullable: true, example: 'incoming' })
  direction!: string | null;

  @ApiProperty({ example: '{seq:5}/{code}-{yyyy}' })
  pattern!: string;

  @ApiProperty({ example: true })
  isOpen!: boolean;

  @ApiProperty({ description: 'The running number that it begins with.', example: 1 })
  firstNumber!: number;

  @ApiProperty({
    description: 'The running number given last; one below the first while none was given.',
    example: 42,
  })
  lastSequence!: number;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'date-time' },
    description: 'When it was closed last.',
  })
  closedAt!: string | null;

  @ApiProperty({ nullable: true, type: String, example: 'The year is over' })
  closeReason!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'date-time' },
    description: 'When it was opened again last.',
  })
  reopenedAt!: string | null;

  @ApiProperty({ nullable: true, type: String, example: null })
  reopenReason!: string | null;
}

/** A document as a register shows it. */
export class DocumentEntryAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ enum: directions, example: 'incoming' })
  direction!: string;

  @ApiProperty({ enum: situations, example: 'settled' })
  situation!: string;

  @ApiProperty({ example: 'application' })
  kind!: string;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ type: () => PartyAnswer, nullable: true, description: 'Sender or addressee.' })
  party!: PartyAnswer | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time' })
  receivedAt!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time' })
  settledAt!: string | null;

  @ApiProperty({ enum: settlementWays, nullable: true, example: 'reply' })
  settledBy!: string | null;

  @ApiProperty({ nullable: true, type: String, example: '00002/out-2026' })
  replyNumber!: string | null;

  @ApiProperty({ nullable: true, type: String, example: null })
  forwardedTo!: string | null;
}

export class NumberAnswer {
  @ApiProperty({ example: 1 })
  sequence!: number;

  @ApiProperty({ example: '00001/in-2026' })
  number!: string;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'uuid' },
    description: 'Null unless you may read the document.',
  })
  documentId!: string | null;

  @ApiProperty({
    ...{ nullable: true, type: String, format: 'uuid' },
    description: 'In a register for cases: null unless you may read the case.',
  })
  caseId!: string | null;

  @ApiProperty({
    ...{ type: () => DocumentEntryAnswer, nullable: true },
    description: 'Null unless you may read the document.',
  })
  document!: DocumentEntryAnswer | null;

  @ApiProperty({ format: 'date-time' })
  allocatedAt!: string;

  @ApiProperty({ example: false })
  isVoid!: boolean;

  @ApiProperty({
    ...{ nullable: true, type: String, example: null },
    description: 'Null unless the number is void and you may read the document.',
  })
  voidReason!: string | null;
}

export class GapsAnswer {
  @ApiProperty({ example: 'riverside.in.2026' })
  registerId!: string;

  @ApiProperty({ example: 42 })
  lastSequence!: number;

  @ApiProperty({
    type: [Number],
    description: 'Numbers that nothing accounts for; always empty.',
    example: [],
  })
  missing!: number[];

  @ApiProperty({ type: [Number], description: 'Numbers declared void.', example: [17] })
  void!: number[];
}
