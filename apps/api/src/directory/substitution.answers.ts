import { accessLevels, actingRights } from '@chancery/kernel';
import { substitutionKinds } from '@chancery/directory';
import { ApiProperty } from '@nestjs/swagger';

export class SubstitutionAnswer {
  @ApiProperty({ format: 'uuid', example: '0b6f3c52-6d3a-4c5b-9a52-1f1f0e3a7c11' })
  substitutionId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ enum: substitutionKinds, example: 'absence' })
  kind!: string;

  @ApiProperty({ example: 'riverside.maria' })
  holderId!: string;

  @ApiProperty({ example: 'riverside.ivan' })
  substituteId!: string;

  @ApiProperty({ enum: actingRights, isArray: true, example: ['handle', 'sign'] })
  rights!: readonly string[];

  @ApiProperty({
    ...{ nullable: true, type: [String], example: ['riverside.permits'] },
    description: '`null`: in all units of the holder.',
  })
  units!: readonly string[] | null;

  @ApiProperty({
    ...{ nullable: true, type: [String], example: ['application'] },
    description: '`null`: documents of every kind.',
  })
  documentKinds!: readonly string[] | null;

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  level!: string;

  @ApiProperty({ format: 'date', example: '2026-07-01' })
  from!: string;

  @ApiProperty({ nullable: true, type: String, format: 'date', example: '2026-07-14' })
  until!: string | null;

  @ApiProperty({ example: 'Order 12-k' })
  basis!: string;

  @ApiProperty({ description: 'Today, by the calendar of the authority.', example: true })
  isActive!: boolean;
}

export class OwnSubstitutionAnswer extends SubstitutionAnswer {
  @ApiProperty({
    description:
      'How many open items the holder has that you may see on their behalf today; 0 on other days.',
    example: 12,
  })
  openItems!: number;
}
