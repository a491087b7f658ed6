import { ApiProperty } from '@nestjs/swagger';

/** What tells a document in a queue from others. */
export class SummaryAnswer {
  @ApiProperty({ nullable: true, type: String, example: 'Mariana Kovalenko' })
  party!: string | null;

  @ApiProperty({ nullable: true, type: String, example: '12/44' })
  senderNumber!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date', example: '2026-03-01' })
  senderDate!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time' })
  receivedAt!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time' })
  registeredAt!: string | null;

  @ApiProperty({ description: 'How many current files it has.', example: 2 })
  files!: number;
}
