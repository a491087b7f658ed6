import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/directory.errors.js';

const authorityId = 'riverside';
const unitId = 'riverside.permits';
const officerId = 'riverside.ann';
const substitutionId = '0b6f3c52-6d3a-4c5b-9a52-1f1f0e3a7c11';

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
  'successor-not-active': {
    status: 409,
    title: 'A successor is not in service',
    example: new errors.SuccessorNotActive(unitId, ['riverside.works']),
  },
  'unit-has-work': {
    status: 409,
    title: 'The unit has work left',
    example: new errors.UnitHasWork(unitId, [
      { kind: 'handling', count: 1, ids: ['6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'] },
    ]),
  },
  'unit-already-succeeded': {
    status: 409,
    title: 'Others go on with its work already',
    example: new errors.UnitAlreadySucceeded(unitId, ['riverside.works']),
  },
  'unit-succeeds-itself': {
    status: 409,
    title: 'A unit does not go on in itself',
    example: new errors.UnitSucceedsItself(unitId),
  },
  'successors-do-not-fit': {
    status: 409,
    title: 'Too many successors, or too few',
    example: new errors.SuccessorsDoNotFit(unitId, 'merge', 2),
  },
  'unit-not-succeeded': {
    status: 409,
    title: 'No such successor',
    example: new errors.UnitNotSucceeded(unitId, 'riverside.parking', ['riverside.works']),
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
  'substitution-not-found': {
    status: 404,
    title: 'No such substitution',
    example: new errors.SubstitutionNotFound(substitutionId),
  },
  'substitution-not-active': {
    status: 403,
    title: 'No substitution of this officer today',
    example: new errors.SubstitutionNotActive(officerId),
  },
  'substitution-beyond-own-rights': {
    status: 403,
    title: 'More than the holder has',
    example: new errors.SubstitutionBeyondOwnRights(officerId, {
      rights: ['register'],
      units: ['riverside.registry'],
      level: 'secret',
    }),
  },
  'substitution-chain': {
    status: 409,
    title: 'Acting for another is not passed on',
    example: new errors.SubstitutionChain(officerId),
  },
  'substitution-overlaps': {
    status: 409,
    title: 'The two have a substitution on one of the days',
    example: new errors.SubstitutionOverlaps(substitutionId),
  },
  'substitution-days-impossible': {
    status: 400,
    title: 'The days are not possible',
    example: new errors.SubstitutionDaysImpossible('2026-07-14', '2026-07-01', '2026-01-05'),
  },
  'substitution-has-ended': {
    status: 409,
    title: 'The substitution has ended',
    example: new errors.SubstitutionHasEnded(substitutionId),
  },
  'substitution-not-yours': {
    status: 403,
    title: 'Others decide on this substitution',
    example: new errors.SubstitutionNotYours('GrantSubstitution', officerId),
  },
  'certificate-not-registered': {
    status: 409,
    title: 'No such certificate is registered',
    example: new errors.CertificateNotRegistered(officerId, 'a'.repeat(64), ['b'.repeat(64)]),
  },
} satisfies ProblemTypes<typeof errors>;
