import {
  CalendarAlreadyOpen,
  CalendarRewritesPast,
  DeadlinePolicyVersionTaken,
} from '@chancery/deadlines';
import {
  AuthorityAlreadyOpen,
  EnrolOfficer,
  GivePost,
  OfficerAlreadyEnrolled,
  OfficerNotActive,
  OpenAuthority,
  OpenUnit,
  UnitAlreadyOpen,
} from '@chancery/directory';
import { roles } from '@chancery/kernel';
import type { Order, Post } from '@chancery/kernel';
import { OpenRegister, RegisterAlreadyOpen } from '@chancery/registers';
import type { MappingSettings } from '../mapping/mapping.js';
import { once } from './once.js';
import type { Survey } from './survey.js';

/** The orders that open an authority and what belongs to it; all but the first need the first. */
export const openingOf = (survey: Survey, settings: MappingSettings): readonly Order[] => [
  authorityOf(survey, settings),
  ...unitsOf(survey),
  ...officersOf(survey),
  ...registersOf(survey, settings),
];

/** The office has it already under other names or terms, or an officer has left: it stays as it is. */
export const isThereAlready = (error: unknown): boolean =>
  [
    AuthorityAlreadyOpen,
    UnitAlreadyOpen,
    OfficerAlreadyEnrolled,
    OfficerNotActive,
    RegisterAlreadyOpen,
    CalendarAlreadyOpen,
    CalendarRewritesPast,
    DeadlinePolicyVersionTaken,
  ].some((kind) => error instanceof kind);

const authorityOf = (
  { cast, since: at }: Survey,
  { authorityName, timeZone }: MappingSettings,
): Order => {
  const { authorityId } = cast.names;
  const data = { authorityId, name: authorityName ?? authorityId, timeZone, at };
  return new OpenAuthority(data, cast.importer, once('authority', authorityId));
};

const unitsOf = ({ cast, since: at }: Survey): readonly Order[] =>
  [...cast.units].map((name) => {
    const unitId = cast.names.unitId(name);
    const data = { unitId, authorityId: cast.names.authorityId, name, at };
    return new OpenUnit(data, cast.importer, once('unit', unitId));
  });

const officersOf = ({ cast, since: at }: Survey): readonly Order[] =>
  cast.officers.map((name) => {
    const { authorityId } = cast.names;
    const officerId = cast.names.officerId(name);
    const data = { officerId, authorityId, name, clearance: cast.clearance, at };
    return new EnrolOfficer(data, cast.importer, once('officer', officerId));
  });

const registersOf = (
  { cast, registers, since }: Survey,
  { register: code, registerPattern: pattern }: MappingSettings,
): readonly Order[] =>
  [...registers].map(([registerId, year]) => {
    const { authorityId } = cast.names;
    const terms = { code, year, pattern, direction: 'incoming', name: `Incoming ${year}` } as const;
    const newYear = `${year}-01-01T00:00:00.000Z`;
    const at = since > newYear ? since : newYear;
    const data = { registerId, authorityId, at, ...terms };
    return new OpenRegister(data, cast.importer, once('register', registerId));
  });

/** The posts that an officer's work in the log takes, where they go beyond those held. */
export const postsOf = (
  { cast, since: at }: Survey,
  officer: string,
  held: readonly Post[],
): readonly Order[] => {
  const officerId = cast.names.officerId(officer);
  return cast.postsOf(officer).flatMap(({ unitId, roles: needed }) => {
    const has = held.find((post) => post.unitId === unitId)?.roles ?? [];
    if (needed.every((role) => has.includes(role))) return [];
    const all = roles.filter((role) => has.includes(role) || needed.includes(role));
    const context = once('post', officerId, unitId, ...all);
    return [new GivePost({ officerId, unitId, roles: all, at }, cast.importer, context)];
  });
};
