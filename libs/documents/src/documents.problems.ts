import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/document.errors.js';
import { clockProblems } from './clock.problems.js';
import { dispatchProblems } from './dispatch.problems.js';
import { filingProblems } from './filing.problems.js';
import { procedureProblems } from './procedure.problems.js';
import { taskProblems } from './task.problems.js';
import { routeProblems } from './route.problems.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const handOverId = '57aa1c0e-8f0b-4c2e-9a5d-2f4e6a8c0b13';
const attachmentId = 'b2d4f6a8-1c3e-4e50-8b7a-9c0d1e2f3a44';
const partyId = '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11';
const registerId = 'riverside.in.2026';
const unitId = 'riverside.permits';
const officerId = 'riverside.bob';
const at = '2027-01-01T00:00:00.000Z';
const refusal = {
  documentId,
  action: 'claim',
  situation: 'registered',
  allowedActions: ['hand-over'],
};

/** What an API answers to the errors of this context. */
export const documentsProblems = {
  'document-not-found': {
    status: 404,
    title: 'No such document',
    example: new errors.DocumentNotFound(documentId),
  },
  'document-already-exists': {
    status: 409,
    title: 'The document exists already',
    example: new errors.DocumentAlreadyExists(documentId),
  },
  'action-not-allowed-now': {
    status: 409,
    title: 'Not allowed as the document stands',
    example: new errors.ActionNotAllowedNow('hand-over-awaits-answer', refusal),
  },
  'not-permitted': {
    status: 403,
    title: 'Not permitted',
    example: new errors.NotPermitted(refusal),
  },
  'already-claimed': {
    status: 409,
    title: 'Claimed by somebody else',
    example: new errors.AlreadyClaimed(refusal, officerId),
  },
  'already-registered': {
    status: 409,
    title: 'Registered already',
    example: new errors.AlreadyRegistered(documentId, registerId, 'IN-2026-0042'),
  },
  'number-not-allocated': {
    status: 409,
    title: 'The number was not allocated',
    example: new errors.NumberNotAllocated(documentId, registerId),
  },
  'number-revoked': {
    status: 409,
    title: 'The number was revoked',
    example: new errors.NumberRevoked(documentId, registerId, 'IN-2026-0042'),
  },
  'hand-over-not-open': {
    status: 409,
    title: 'No such hand-over is open',
    example: new errors.HandOverNotOpen(documentId, handOverId, {
      ...{ handOverId, end: 'recalled', by: { unitId }, at: '2026-03-03T10:12:00.000Z' },
    }),
  },
  'not-incoming': {
    status: 409,
    title: 'No incoming document',
    example: new errors.NotIncoming(documentId),
  },
  'already-with-addressee': {
    status: 409,
    title: 'The addressee has it already',
    example: new errors.AlreadyWithAddressee(documentId, handOverId, unitId),
  },
  'hand-over-already-exists': {
    status: 409,
    title: 'The hand-over exists already',
    example: new errors.HandOverAlreadyExists(documentId, handOverId),
  },
  'hand-over-not-for-action': {
    status: 409,
    title: 'The hand-over is not for action',
    example: new errors.HandOverNotForAction(documentId, handOverId),
  },
  'hand-over-to-holder': {
    status: 409,
    title: 'The addressee holds the document',
    example: new errors.HandOverToHolder(documentId, unitId),
  },
  'addressee-not-available': {
    status: 409,
    title: 'The addressee cannot take it',
    example: new errors.AddresseeNotAvailable(
      documentId,
      { unitId, officerId },
      'officer-not-there',
    ),
  },
  'addressee-not-cleared': {
    status: 409,
    title: 'The addressee may not read it',
    example: new errors.AddresseeNotCleared(documentId, { unitId, officerId }, 'confidential'),
  },
  'holders-not-cleared': {
    status: 409,
    title: 'Who has it in hand may not read it then',
    example: new errors.HoldersNotCleared(documentId, 'confidential', [{ unitId, officerId }]),
  },
  'not-an-earlier-holder': {
    status: 409,
    title: 'Not an earlier holder',
    example: new errors.NotAnEarlierHolder(documentId, unitId, ['riverside.registry']),
  },
  'officer-not-in-unit': {
    status: 409,
    title: 'The officer is not of the unit',
    example: new errors.OfficerNotInUnit(documentId, officerId, unitId),
  },
  ...clockProblems,
  ...filingProblems,
  ...dispatchProblems,
  'attachment-not-found': {
    status: 404,
    title: 'No such attachment',
    example: new errors.AttachmentNotFound(documentId, attachmentId),
  },
  'file-infected': {
    status: 409,
    title: 'Malicious software was found in the file',
    example: new errors.FileInfected({
      documentId,
      attachmentId,
      finding: 'Eicar-Test-Signature',
    }),
  },
  'attachment-not-locked': {
    status: 409,
    title: 'The file is not locked',
    example: new errors.AttachmentNotLocked(documentId, attachmentId),
  },
  'attachment-already-exists': {
    status: 409,
    title: 'The attachment exists already',
    example: new errors.AttachmentAlreadyExists(documentId, attachmentId),
  },
  'unknown-party': {
    status: 409,
    title: 'No such party among the documents you may read',
    example: new errors.UnknownParty(partyId),
  },
  'party-already-erased': {
    status: 409,
    title: 'The party was erased',
    example: new errors.PartyAlreadyErased(partyId),
  },
  'instant-in-future': {
    status: 400,
    title: 'The instant lies in the future',
    example: new errors.InstantInFuture(at),
  },
  'impossible-date': {
    status: 409,
    title: 'The date cannot be',
    example: new errors.ImpossibleDate(
      'receivedAt',
      at,
      'in-the-future',
      '2026-03-02T09:00:00.000Z',
    ),
  },
  'search-too-broad': {
    status: 422,
    title: 'Too much matches the search',
    example: new errors.SearchTooBroad(),
  },
  'kind-not-listed': {
    status: 409,
    title: 'Not a kind of document here',
    example: new errors.KindNotListed('leter', ['application', 'complaint', 'letter']),
  },
  'tag-not-listed': {
    status: 409,
    title: 'Not a tag here',
    example: new errors.TagNotListed('tree', ['building', 'trees']),
  },
  ...procedureProblems,
  ...taskProblems,
  ...routeProblems,
} satisfies ProblemTypes<typeof errors>;
