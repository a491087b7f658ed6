import { ApiProperty } from '@nestjs/swagger';
import { lastWorkingDay, seriesUnits } from '@chancery/documents';
import { PlaceAnswer } from '../documents/hand-over-view.answers.js';

class EveryAnswer {
  @ApiProperty({ example: 1 })
  amount!: number;

  @ApiProperty({ enum: seriesUnits, example: 'month' })
  unit!: string;

  @ApiProperty({
    required: false,
    oneOf: [{ type: 'integer' }, { type: 'string', enum: [lastWorkingDay] }],
    example: lastWorkingDay,
  })
  on?: number | string;
}

class NextTaskAnswer {
  @ApiProperty({ description: 'The how manyth, from 0.', example: 3 })
  index!: number;

  @ApiProperty({ format: 'date', description: 'When it is due.', example: '2026-04-30' })
  on!: string;

  @ApiProperty({ format: 'date-time', description: 'When it appears.' })
  at!: string;
}

class SeriesTaskAnswer {
  @ApiProperty({ example: 'Report on the state of the roads' })
  what!: string;

  @ApiProperty({ type: [PlaceAnswer], description: 'Who is asked, the lead first.' })
  places!: PlaceAnswer[];
}

/** A task that comes again. */
export class SeriesAnswer {
  @ApiProperty({ format: 'uuid' })
  seriesId!: string;

  @ApiProperty({ type: PlaceAnswer })
  author!: PlaceAnswer;

  @ApiProperty({ type: EveryAnswer })
  every!: EveryAnswer;

  @ApiProperty({ format: 'date', example: '2026-04-01' })
  from!: string;

  @ApiProperty({ required: false, format: 'date', example: '2026-12-31' })
  until?: string;

  @ApiProperty({ required: false, example: 12 })
  count?: number;

  @ApiProperty({ example: 5 })
  daysBefore!: number;

  @ApiProperty({ type: SeriesTaskAnswer })
  task!: SeriesTaskAnswer;

  @ApiProperty({ required: false, type: NextTaskAnswer, description: 'Absent once it is over.' })
  next?: NextTaskAnswer;
}
