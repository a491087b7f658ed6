import { ApiProperty } from '@nestjs/swagger';

/** Exact for up to 10,000 durations; of more it is read off classes of lengths. */
class SpreadAnswer {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The median; of more than 10,000 passages or visits, to within 5 %.',
    example: 3_600_000,
  })
  p50Ms!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Nine in ten take no longer; likewise.',
  })
  p90Ms!: number | null;
}

class VisitTimesAnswer {
  @ApiProperty({ description: 'Documents that came.', example: 40 })
  arrived!: number;

  @ApiProperty({ description: 'Of these, those that have left; only they are measured.' })
  left!: number;

  @ApiProperty({ type: SpreadAnswer })
  waiting!: SpreadAnswer;

  @ApiProperty({ type: SpreadAnswer })
  working!: SpreadAnswer;

  @ApiProperty({ type: SpreadAnswer })
  total!: SpreadAnswer;
}

class GroupAnswer extends VisitTimesAnswer {
  @ApiProperty({ description: 'The first day of the period of arrival.', example: '2026-03-01' })
  period!: string;

  @ApiProperty({ example: 'application' })
  kind!: string;
}

export class UnitTimesAnswer extends VisitTimesAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ type: [GroupAnswer] })
  groups!: GroupAnswer[];
}

export class HandOverEdgeAnswer {
  @ApiProperty({ example: 'riverside.registry' })
  fromUnitId!: string;

  @ApiProperty({ example: 'riverside.permits' })
  toUnitId!: string;

  @ApiProperty({ example: 120 })
  count!: number;

  @ApiProperty({ example: 110 })
  accepted!: number;

  @ApiProperty({ example: 4 })
  refused!: number;

  @ApiProperty({ example: 1 })
  recalled!: number;

  @ApiProperty({ description: 'Returned, or given back when done.', example: 3 })
  wentBack!: number;

  @ApiProperty({ description: 'Not answered yet.', example: 2 })
  open!: number;

  @ApiProperty({ type: SpreadAnswer, description: 'Until accepted or refused.' })
  waiting!: SpreadAnswer;
}

class FlowAnswer {
  @ApiProperty({ description: 'The first day of the period.', example: '2026-03-02' })
  period!: string;

  @ApiProperty({ description: 'Opened there or moved there.', example: 31 })
  inflow!: number;

  @ApiProperty({ description: 'Moved on or ended there.', example: 24 })
  outflow!: number;
}

export class UnitLoadAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ description: 'Taken on by nobody.', example: 12 })
  lying!: number;

  @ApiProperty({ description: 'In the hands of an officer.', example: 30 })
  inHand!: number;

  @ApiProperty({ description: 'Sent on, and not yet accepted there.', example: 3 })
  sent!: number;

  @ApiProperty({ description: 'Sent to the unit, and not yet accepted by it.', example: 5 })
  incoming!: number;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  oldestArrivedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  oldestIncomingAt!: string | null;

  @ApiProperty({ type: [FlowAnswer] })
  flows!: FlowAnswer[];
}
