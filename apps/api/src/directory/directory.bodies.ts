import { accessLevels, roles, type AccessLevel, type Role } from '@chancery/kernel';
import { Id, OneOf, Slug, SomeOf, Text, Texts } from '../shape/fields.js';

const zone = {
  max: 60,
  description: 'By whose calendar its days, months and years are counted: an IANA name.',
  example: 'Europe/Kyiv',
} as const;

export class TimeZoneBody {
  @Text(zone)
  timeZone!: string;
}

export class OpenAuthorityBody {
  @Slug({ description: 'Its code, chosen once: the id of the authority.', example: 'riverside' })
  code!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Riverside City Council' })
  name!: string;

  @Text({ ...zone, optional: true, description: `${zone.description} Default \`UTC\`.` })
  timeZone?: string;
}

export class DocumentKindsBody {
  @Texts({
    ...{ max: 500, example: ['application', 'complaint', 'letter'] },
    description: 'All kinds that there are, as they are to be spelled. `[]`: every kind is taken.',
  })
  kinds!: string[];
}

export class TagsBody {
  @Texts({
    ...{ max: 500, example: ['building', 'trees'] },
    description: 'All tags that there are, as they are to be spelled. `[]`: every tag is taken.',
  })
  tags!: string[];
}

export class OpenUnitBody {
  @Slug({ description: 'Its code within the authority.', example: 'permits' })
  code!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Permits' })
  name!: string;

  @Id({ optional: true, description: 'The unit above it.', example: 'riverside.office' })
  parentId?: string;
}

export class MoveUnitBody {
  @Id({
    optional: true,
    description: 'The unit above it from now on; left out, it stands at the top.',
    example: 'riverside.works',
  })
  parentId?: string;
}

export class NameBody {
  @Text({ max: 200, description: 'The new name.', example: 'Permits and licences' })
  name!: string;
}

export class EnrolOfficerBody {
  @Slug({ description: 'A short name within the authority.', example: 'ivan' })
  code!: string;

  @Text({ max: 200, description: 'Full name.', example: 'Ivan Petrenko' })
  name!: string;

  @OneOf(accessLevels, {
    description: 'Up to which access level they may read.',
    example: 'confidential',
  })
  clearance!: AccessLevel;
}

export class SetClearanceBody {
  @OneOf(accessLevels, {
    description: 'Up to which access level they may read.',
    example: 'confidential',
  })
  clearance!: AccessLevel;
}

export class GivePostBody {
  @Id({ description: 'The unit.', example: 'riverside.permits' })
  unitId!: string;

  @SomeOf(roles, { description: 'The roles held there.', example: ['clerk'] })
  roles!: Role[];
}
