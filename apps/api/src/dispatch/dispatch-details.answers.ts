import { ApiProperty } from '@nestjs/swagger';
import { addresseeRoles } from '@chancery/documents';
import { Some } from '../documents/actor.answers.js';
import { ClockDetailsAnswer } from '../documents/clock.answers.js';

/** What events of dispatch and settlement say in a history. */
export class DispatchDetailsAnswer extends ClockDetailsAnswer {
  @Some('first')
  addresseeId?: string;

  @Some('8e0a2c4b-6d7f-4193-a5b7-c9d1e3f50627', 'uuid')
  consignmentId?: string;

  @ApiProperty({ required: false, enum: addresseeRoles })
  addresseeRole?: string;

  @Some('RR 100 200 300 UA')
  reference?: string;

  @Some('r-77')
  receiptId?: string;

  @Some('b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c0d', 'uuid')
  replyId?: string;

  @Some('00009/out-2026')
  replyNumber?: string;

  @ApiProperty({
    ...{ required: false, type: [String], example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'] },
    description: 'Of a reply: the documents that it answers.',
  })
  inReplyTo?: string[];
}
