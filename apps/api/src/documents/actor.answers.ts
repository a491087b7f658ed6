import { ApiProperty } from '@nestjs/swagger';

export const Some = (example: string, format?: string): PropertyDecorator =>
  ApiProperty({ required: false, example, ...(format && { format }) });

/** Who acted. */
export class ActorAnswer {
  @ApiProperty({ enum: ['officer', 'service', 'party'], example: 'officer' })
  kind!: string;

  @ApiProperty({ example: 'riverside.olena' })
  id!: string;

  @Some('Olena Shevchuk')
  name?: string;
}

/** A unit or an officer there, with their names. */
export class NamedPlaceAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @Some('Permits')
  unitName?: string;

  @Some('riverside.ivan')
  officerId?: string;

  @Some('Ivan Melnyk')
  officerName?: string;
}
