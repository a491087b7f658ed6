import { accessLevels, actingRights, type AccessLevel, type ActingRight } from '@chancery/kernel';
import { substitutionKinds, type SubstitutionKind } from '@chancery/directory';
import { Day, Id, Ids, Lines, OneOf, SomeOf, Text, Texts } from '../shape/fields.js';

const rights = {
  description:
    'What the substitute may do: each thing that can be done with a document asks for one of these.',
  example: ['handle', 'sign'],
} as const;
const units = {
  ...{ optional: true, max: 100, example: ['riverside.permits'] },
  description: 'The units in which the substitute acts; left out, all of the holder.',
} as const;
const documentKinds = {
  ...{ optional: true, max: 100, example: ['application'] },
  description: 'The kinds of documents that the substitute deals with; left out, all.',
} as const;
const level = {
  description:
    'Up to which access level. The lowest of this and of the clearances of both of you counts.',
  example: 'internal',
} as const;
const from = {
  description: 'The first day, in the time zone of the authority.',
  example: '2026-07-01',
};
const until = {
  ...{ optional: true, example: '2026-07-14' },
  description: 'The last day, which belongs to it. Only a mandate may have none.',
} as const;
const basis = {
  description: 'The order or rule that it rests on.',
  example: 'Order 12-k',
  max: 500,
};

export class GrantSubstitutionBody {
  @OneOf(substitutionKinds, {
    description: '`absence` ends on a day; `mandate` is a standing right to act for the holder.',
    example: 'absence',
  })
  kind!: SubstitutionKind;

  @Id({ description: 'Who acts for the holder.', example: 'riverside.ivan' })
  substituteId!: string;

  @SomeOf(actingRights, rights)
  rights!: ActingRight[];

  @Ids(units)
  units?: string[];

  @Texts(documentKinds)
  documentKinds?: string[];

  @OneOf(accessLevels, level)
  level!: AccessLevel;

  @Day(from)
  from!: string;

  @Day(until)
  until?: string;

  @Text(basis)
  basis!: string;
}

export class AmendSubstitutionBody {
  @SomeOf(actingRights, { ...rights, optional: true })
  rights?: ActingRight[];

  @Ids(units)
  units?: string[];

  @Texts(documentKinds)
  documentKinds?: string[];

  @OneOf(accessLevels, { ...level, optional: true })
  level?: AccessLevel;

  @Day({ ...from, optional: true })
  from?: string;

  @Day(until)
  until?: string;

  @Text({ ...basis, optional: true })
  basis?: string;
}

export class EndSubstitutionBody {
  @Lines({ description: 'Why.', example: 'Back earlier than planned.' })
  reason!: string;
}
