import { ApiProperty } from '@nestjs/swagger';
import { accessLevels, contents, type AccessLevel, type Content } from '@chancery/kernel';
import { Id, OneOf, Slug, Text, Texts } from '../shape/fields.js';

export class RegisterApplicationBody {
  @Slug({ description: 'Its code; its id is `AUTHORITY.app.CODE`.', example: 'portal' })
  code!: string;

  @Text({ max: 200, description: 'Its name.', example: 'The citizens portal' })
  name!: string;
}

export class GrantBody {
  @Id({
    optional: true,
    description: 'Whose events it may read. Default the authority of the application.',
    example: 'riverside',
  })
  authorityId?: string;

  @Texts({
    ...{ optional: true, max: 500, example: ['riverside.permits'] },
    description: 'Documents that these units have or had. Left out, those of all units.',
  })
  unitIds?: string[];

  @Texts({
    ...{ optional: true, max: 500, example: ['application'] },
    description: 'Documents of these kinds. Left out, those of all kinds.',
  })
  kinds?: string[];

  @OneOf(accessLevels, {
    description: 'Up to which access level of a document.',
    example: 'internal',
  })
  clearance!: AccessLevel;

  @OneOf(contents, {
    description: '`thin`: ids and codes; `full`: free text too; `parties`: names of parties too.',
    example: 'thin',
  })
  content!: Content;
}

const names = { oneOf: [{ type: 'array', items: { type: 'string' } }, { enum: ['all'] }] };

export class GrantAnswer {
  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ ...names, example: ['riverside.permits'] })
  unitIds!: string[] | 'all';

  @ApiProperty({ ...names, example: 'all' })
  kinds!: string[] | 'all';

  @ApiProperty({ enum: accessLevels, example: 'internal' })
  clearance!: string;

  @ApiProperty({ enum: contents, example: 'thin' })
  content!: string;
}

export class ApplicationAnswer {
  @ApiProperty({ example: 'riverside.app.portal' })
  applicationId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'portal' })
  code!: string;

  @ApiProperty({ example: 'The citizens portal' })
  name!: string;

  @ApiProperty({ example: true })
  isActive!: boolean;

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;

  @ApiProperty({ type: [GrantAnswer] })
  grants!: GrantAnswer[];
}
