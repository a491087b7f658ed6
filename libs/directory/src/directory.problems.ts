import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/directory.errors.js';

const authorityId = 'riverside';
const unitId = 'riverside.permits';
const officerId = 'riverside.ann';

/** What an API answers to the errors of this context. */
export const directoryProblems = {
  'malformed-id': {
    status: 400,
    title: 'The id is malformed',
    example: new errors.MalformedId('Permits!', '<authorityId>.<name>'),
  },
  'administrator-only': {
    status: 403,
    title: 'Only for administrators',
    example: new errors.AdministratorOnly('OpenUnit', authorityId),
  },
  'not-on-oneself': {
    status: 403,
    title: 'Takes another administrator',
    example: new errors.NotOnOneself('GivePost', officerId),
  },
  'head-of-unit-only': {
    status: 403,
    title: 'Only for who heads the unit',
    example: new errors.HeadOfUnitOnly('SaveQuery', unitId),
  },
  'members-of-unit-only': {
    status: 403,
    title: 'Only for those of the unit',
    example: new errors.MembersOfUnitOnly(unitId),
  },
  'platform-only': {
    status: 403,
    title: 'Only for the platform',
    example: new errors.PlatformOnly('OpenAuthority'),
  },
  'authority-already-open': {
    status: 409,
    title: 'The authority is open already',
    example: new errors.AuthorityAlreadyOpen(authorityId),
  },
  'authority-not-found': {
    status: 404,
    title: 'No such authority',
    example: new errors.AuthorityNotFound(authorityId),
  },
  'unknown-time-zone': {
    status: 400,
    title: 'No such time zone',
    example: new errors.UnknownTimeZone('Europe/Riverside'),
  },
  'unit-already-open': {
    status: 409,
    title: 'The unit is open already',
    example: new errors.UnitAlreadyOpen(unitId),
  },
  'unit-not-found': {
    status: 404,
    title: 'No such unit',
    example: new errors.UnitNotFound(unitId),
  },
  'unit-not-active': {
    status: 409,
    title: 'The unit is not active',
    example: new errors.UnitNotActive(unitId),
  },
  'unit-below-itself': {
    status: 409,
    title: 'The unit would stand below itself',
    example: new errors.UnitBelowItself('riverside.office', unitId),
  },
  'officers-only': {
    status: 403,
    title: 'Only for officers',
    example: new errors.OfficersOnly('SaveOwnQuery'),
  },
  'saved-query-not-found': {
    status: 404,
    title: 'No such saved query',
    example: new errors.SavedQueryNotFound({ unitId }, 'Overdue permits'),
  },
  'too-many-saved-queries': {
    status: 409,
    title: 'As many queries are kept as may be',
    example: new errors.TooManySavedQueries({ unitId }, 100),
  },
  'officer-already-enrolled': {
    status: 409,
    title: 'The officer is enrolled already',
    example: new errors.OfficerAlreadyEnrolled(officerId),
  },
  'officer-not-found': {
    status: 404,
    title: 'No such officer',
    example: new errors.OfficerNotFound(officerId),
  },
  'officer-not-active': {
    status: 409,
    title: 'The officer is not active',
    example: new errors.OfficerNotActive(officerId),
  },
  'post-without-roles': {
    status: 409,
    title: 'A post needs a role',
    example: new errors.PostWithoutRoles(officerId, unitId),
  },
  'post-not-held': {
    status: 409,
    title: 'No such post is held',
    example: new errors.PostNotHeld(officerId, unitId),
  },
} satisfies ProblemTypes<typeof errors>;
