import { ApiProperty } from '@nestjs/swagger';
import { accessLevels, actingRights, roles } from '@chancery/kernel';

/** What a command to the directory or a register is answered with. */
export class Acknowledged {
  @ApiProperty({ description: 'The id of what was changed.', example: 'riverside.permits' })
  id!: string;
}

/** The same, with what those concerned leave behind. */
export class WorkLeftAnswer extends Acknowledged {
  @ApiProperty({
    description:
      'How many open items they have that they can no longer do. Heads find them in the queue as `unclaimed`.',
    example: 3,
  })
  openItems!: number;
}

export class AuthorityAnswer {
  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'Riverside City Council' })
  name!: string;

  @ApiProperty({ description: 'By whose calendar it counts.', example: 'Europe/Kyiv' })
  timeZone!: string;

  @ApiProperty({
    ...{ type: [String], example: ['application', 'complaint', 'letter'] },
    description: 'The kinds of documents that it knows; empty if every kind is taken.',
  })
  documentKinds!: string[];

  @ApiProperty({
    ...{ type: [String], example: ['building', 'trees'] },
    description: 'The tags that its documents can bear; empty if every tag is taken.',
  })
  tags!: string[];
}

export class UnitAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ nullable: true, type: String, example: 'riverside.office' })
  parentId!: string | null;

  @ApiProperty({ example: 'Permits' })
  name!: string;

  @ApiProperty({ example: true })
  isActive!: boolean;

  @ApiProperty({
    ...{ nullable: true, type: [String], example: null },
    description: 'The units that go on with its work; null for one that has not ended so.',
  })
  succeededBy!: string[] | null;
}

export class PostAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @ApiProperty({ enum: roles, isArray: true, example: ['clerk'] })
  roles!: string[];
}

export class OfficerAnswer {
  @ApiProperty({ example: 'riverside.ivan' })
  officerId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'Ivan Petrenko' })
  name!: string;

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  clearance!: string;

  @ApiProperty({ example: true })
  isActive!: boolean;

  @ApiProperty({ type: [PostAnswer] })
  posts!: PostAnswer[];
}

/** For whom you act, and within which bounds. */
export class BehalfAnswer {
  @ApiProperty({ example: 'riverside.maria' })
  officerId!: string;

  @ApiProperty({ format: 'uuid', example: '0b6f3c52-6d3a-4c5b-9a52-1f1f0e3a7c11' })
  substitutionId!: string;

  @ApiProperty({ enum: actingRights, isArray: true, example: ['handle', 'sign'] })
  rights!: string[];

  @ApiProperty({ required: false, type: [String], example: ['application'] })
  documentKinds?: string[];

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  level!: string;
}

/** Who you are here. */
export class MeAnswer {
  @ApiProperty({ enum: ['officer', 'service', 'application'], example: 'officer' })
  kind!: string;

  @ApiProperty({ example: 'riverside.ivan' })
  id!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ required: false, example: 'riverside.permits' })
  actingUnitId?: string;

  @ApiProperty({ type: [PostAnswer] })
  posts!: PostAnswer[];

  @ApiProperty({ type: [String], description: 'Units you head or supervise, and those below.' })
  oversees!: string[];

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  clearance!: string;
  @ApiProperty({
    ...{ required: false, type: BehalfAnswer },
    description:
      'If you act for another: posts and clearance above are then what is left of theirs.',
  })
  behalf?: BehalfAnswer;
}
