import { ApiProperty } from '@nestjs/swagger';

class TimeSpentAnswer {
  @ApiProperty({ description: 'Not yet accepted, or taken on by nobody.', example: 5_400_000 })
  waitingMs!: number;

  @ApiProperty({ description: 'In the hands of an officer.', example: 86_400_000 })
  workingMs!: number;
}

class UnitTimeAnswer extends TimeSpentAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;
}

class OfficerTimeAnswer extends TimeSpentAnswer {
  @ApiProperty({ example: 'riverside.ivan' })
  officerId!: string;
}

class StayAnswer {
  @ApiProperty({ description: 'Of the event that began it.', example: 2 })
  revision!: number;

  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ type: String, nullable: true, example: 'riverside.ivan' })
  officerId!: string | null;

  @ApiProperty({
    enum: ['sent', 'lying', 'in-hand'],
    description: 'Sent and not accepted; lying with the unit; in the hands of an officer.',
  })
  phase!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ example: 'DocumentClaimed' })
  begunBy!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  leftAt!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'DocumentClosed' })
  leftBy!: string | null;

  @ApiProperty({ description: 'Up to now, if it lasts.', example: 86_400_000 })
  ms!: number;
}

export class DocumentTimesAnswer extends TimeSpentAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ type: String, nullable: true, example: '00001/in-2026' })
  number!: string | null;

  @ApiProperty({ example: 'application' })
  kind!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  settledAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  endedAt!: string | null;

  @ApiProperty({ type: [StayAnswer], description: 'Where it was, in order.' })
  stays!: StayAnswer[];

  @ApiProperty({ type: [UnitTimeAnswer] })
  units!: UnitTimeAnswer[];

  @ApiProperty({ type: [OfficerTimeAnswer] })
  officers!: OfficerTimeAnswer[];
}
