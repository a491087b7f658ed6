import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/case.errors.js';
import { caseClockProblems } from './case-clock.problems.js';
import { filePlanProblems } from './file-plan.problems.js';

const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';
const otherCaseId = '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e';
const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const replyId = '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21';
const partyId = '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11';

const caseProblems = {
  'case-not-found': {
    status: 404,
    title: 'No such case',
    example: new errors.CaseNotFound(caseId),
  },
  'case-already-exists': {
    status: 409,
    title: 'The case exists already',
    example: new errors.CaseAlreadyExists(caseId),
  },
  'case-register-not-named': {
    status: 409,
    title: 'Name a register for the case',
    example: new errors.CaseRegisterNotNamed('building-permit'),
  },
  'case-order-not-permitted': {
    status: 403,
    title: 'Not permitted with this case',
    example: new errors.CaseOrderNotPermitted('ReopenCase', ['head'], caseId),
  },
  'case-not-open': {
    status: 409,
    title: 'The case is not open',
    example: new errors.CaseNotOpen(caseId, 'closed'),
  },
  'case-place-not-available': {
    status: 409,
    title: 'Nobody there can answer for a case',
    example: new errors.CasePlaceNotAvailable(
      caseId,
      { unitId: 'riverside.permits', officerId: 'riverside.bob' },
      'officer-not-there',
    ),
  },
  'class-not-open': {
    status: 409,
    title: 'No case is opened in this class',
    example: new errors.ClassNotOpen('riverside.2026.03-8'),
  },
  'parent-case-closed': {
    status: 409,
    title: 'The case that it is a part of is closed',
    example: new errors.ParentCaseClosed(caseId, otherCaseId),
  },
  'party-role-taken': {
    status: 409,
    title: 'Somebody else has this role',
    example: new errors.PartyRoleTaken(caseId, 'initiator'),
  },
  'case-party-not-found': {
    status: 404,
    title: 'No such party of the case',
    example: new errors.CasePartyNotFound(caseId, partyId),
  },
  'case-link-not-found': {
    status: 404,
    title: 'The cases are not linked so',
    example: new errors.CaseLinkNotFound(caseId, otherCaseId),
  },
  'case-not-ready': {
    status: 409,
    title: 'Something is in the way of closing',
    example: new errors.CaseNotReady(caseId, [{ code: 'document-open', documentId }]),
  },
  'case-not-empty': {
    status: 409,
    title: 'Documents lie in the case',
    example: new errors.CaseNotEmpty(caseId, [documentId]),
  },
  'entry-bound-by-settlement': {
    status: 409,
    title: 'A letter and its reply would be parted',
    example: new errors.EntryBoundBySettlement(caseId, [{ documentId, replyId }]),
  },
  'move-within-case': {
    status: 409,
    title: 'The documents lie there already',
    example: new errors.MoveWithinCase(caseId),
  },
  'merge-into-itself': {
    status: 409,
    title: 'A case is not merged into itself',
    example: new errors.MergeIntoItself(caseId),
  },
  'merge-not-possible': {
    status: 409,
    title: 'The other case cannot take in this one',
    example: new errors.MergeNotPossible(caseId, otherCaseId, 'not-open'),
  },
} satisfies ProblemTypes<typeof errors>;

/** What an API answers to the errors of this context. */
export const casesProblems = { ...caseProblems, ...caseClockProblems, ...filePlanProblems };
