import { ApiProperty } from '@nestjs/swagger';
import { directions } from '@chancery/documents';

export class RegisterAnswer {
  @ApiProperty({ example: 'riverside.in.2026' })
  registerId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'in' })
  code!: string;

  @ApiProperty({ example: 2026 })
  year!: number;

  @ApiProperty({ example: 'Incoming correspondence' })
  name!: string;

  @ApiProperty({ enum: directions, nullable: true, example: 'incoming' })
  direction!: string | null;

  @ApiProperty({ example: '{seq:5}/{code}-{yyyy}' })
  pattern!: string;

  @ApiProperty({ example: true })
  isOpen!: boolean;

  @ApiProperty({ description: 'The running number given last.', example: 42 })
  lastSequence!: number;
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
