import { successionKinds, type SuccessionKind } from '@chancery/directory';
import { accessLevels, roles, type AccessLevel, type Role } from '@chancery/kernel';
import { Flag, Id, Ids, OneOf, Slug, SomeOf, Text, Texts, Uuids } from '../shape/fields.js';

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

export class SucceedUnitBody {
  @OneOf(successionKinds, {
    description: 'Into one unit, into several, or none that goes on.',
    example: 'merge',
  })
  kind!: SuccessionKind;

  @Ids({
    description: 'The units that go on with the work. What is sent to the unit goes to the first.',
    ...{ example: ['riverside.works'], max: 20, optional: true },
  })
  into?: string[];
}

export class ReorganiseBody {
  @Id({
    optional: true,
    description: 'The successor that it goes to; the first, if left out.',
    example: 'riverside.works',
  })
  toUnitId?: string;

  @Uuids({
    ...{ optional: true, max: 10_000, example: ['0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'] },
    description: 'The documents and cases that go there; all that is left, if left out.',
  })
  items?: string[];

  @Flag({
    ...{ optional: true, example: true },
    description: '`true`: each is only decided, and nothing is done.',
  })
  dryRun?: boolean;
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
