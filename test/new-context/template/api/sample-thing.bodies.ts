import { ApiProperty } from '@nestjs/swagger';
import { Slug, Text } from '../../../../apps/api/src/shape/fields.js';

export class OpenSampleThingBody {
  @Slug({ description: 'Its code within the authority.', example: 'first' })
  code!: string;

  @Text({ max: 200, description: 'Its name.', example: 'The first' })
  name!: string;
}

export class SampleThingAnswer {
  @ApiProperty({ example: 'riverside.first' })
  sampleThingId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'first' })
  code!: string;

  @ApiProperty({ example: 'The first' })
  name!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}
