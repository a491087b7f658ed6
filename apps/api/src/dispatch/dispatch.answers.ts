import { ApiProperty } from '@nestjs/swagger';
import {
  addresseeRoles,
  consignmentStates,
  dispatchChannels,
  documentActions,
} from '@chancery/documents';
import { PartyAnswer } from '../documents/document-row.answers.js';

const Instant = (description: string): PropertyDecorator =>
  ApiProperty({ required: false, format: 'date-time', description });

const Said = (description: string, example: string): PropertyDecorator =>
  ApiProperty({ required: false, description, example });

class SentFileAnswer {
  @ApiProperty({ format: 'uuid' })
  attachmentId!: string;

  @ApiProperty({ description: 'In hexadecimal.' })
  sha256!: string;
}

class BounceAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: '5.1.1' })
  code!: string;

  @ApiProperty({ example: 'There is no such mailbox' })
  text!: string;
}

class DeemedAnswer {
  @ApiProperty({ format: 'date', example: '2026-03-09' })
  dueDate!: string;

  @ApiProperty({ format: 'date-time', description: 'Its end.' })
  dueAt!: string;

  @ApiProperty({ description: 'The version of the policy that counts it.', example: 1 })
  policyVersion!: number;
}

/** One sending, with all that proves it. */
export class ProofAnswer {
  @ApiProperty({ format: 'uuid' })
  consignmentId!: string;

  @ApiProperty({ example: 'first' })
  addresseeId!: string;

  @ApiProperty({ enum: dispatchChannels, example: 'post' })
  channel!: string;

  @ApiProperty({ enum: consignmentStates, example: 'sent' })
  state!: string;

  @ApiProperty({ description: 'Who sends it.', example: 'riverside.registry' })
  unitId!: string;

  @ApiProperty({ type: [SentFileAnswer], description: 'The files as they were then.' })
  files!: SentFileAnswer[];

  @ApiProperty({ format: 'date-time' })
  preparedAt!: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'What had come back before.' })
  replaces?: string;

  @Said('Where it goes, if not to the address of the party.', '5 Mill Lane, Riverside')
  address?: string;

  @Instant('When it went off.')
  sentAt?: string;

  @Said('Under which a carrier or a gateway took it.', 'RR 100 200 300 UA')
  reference?: string;

  @Instant('When it arrived.')
  deliveredAt?: string;

  @ApiProperty({
    required: false,
    description: 'The law takes it to have arrived: nobody has said so.',
  })
  isDeemed?: boolean;

  @ApiProperty({
    ...{ required: false, type: () => DeemedAnswer },
    description: 'When it is deemed to have arrived, if nothing is heard of it.',
  })
  deemed?: DeemedAnswer;

  @Said('Of the receipt.', 'r-77')
  receiptId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The attachment that proves it.' })
  proofId?: string;

  @ApiProperty({ type: [BounceAnswer], description: 'How often it came back, and why.' })
  bounces!: BounceAnswer[];

  @Said('Why it was not sent after all.', 'The wrong annex')
  withdrawnBecause?: string;
}

class SendingAnswer extends ProofAnswer {
  @ApiProperty({ enum: documentActions, isArray: true, example: ['record-sent'] })
  allowedActions!: string[];
}

/** Somebody whom a document is for, and what was sent to them. */
export class AddresseeAnswer {
  @ApiProperty({ description: '`first` is the one of the draft.', example: 'first' })
  addresseeId!: string;

  @ApiProperty({ enum: addresseeRoles, example: 'to' })
  role!: string;

  @ApiProperty({ required: false, enum: dispatchChannels, description: 'What they wish for.' })
  channel?: string;

  @ApiProperty({ description: 'Nothing is to be sent to them any more.', example: false })
  isStruckOff!: boolean;

  @Said('Why they were struck off.', 'Told by telephone')
  struckOffBecause?: string;

  @ApiProperty({ type: PartyAnswer })
  party!: PartyAnswer;

  @ApiProperty({ type: [SendingAnswer], description: 'The first one first.' })
  sendings!: SendingAnswer[];
}
