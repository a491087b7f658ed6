import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/dispatch.errors.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const addresseeId = '3d5b7f91-2c4e-4a6b-8d0f-1e3c5a7b9d24';
const consignmentId = '8e0a2c4b-6d7f-4193-a5b7-c9d1e3f50627';

/** What an API answers to the errors of dispatch. */
export const dispatchProblems = {
  'addressee-not-found': {
    status: 404,
    title: 'No such addressee',
    example: new errors.AddresseeNotFound(documentId, addresseeId, ['first']),
  },
  'too-many-addressees': {
    status: 409,
    title: 'Too many addressees',
    example: new errors.TooManyAddressees(documentId, 500),
  },
  'addressee-already-sent': {
    status: 409,
    title: 'Sent to them already',
    example: new errors.AddresseeAlreadySent(documentId, addresseeId, consignmentId),
  },
  'not-dispatchable': {
    status: 409,
    title: 'Not fit to be sent',
    example: new errors.NotDispatchable(documentId, 'not-registered'),
  },
  'consignment-not-found': {
    status: 404,
    title: 'No such sending',
    example: new errors.ConsignmentNotFound(documentId, consignmentId),
  },
  'consignment-duplicate': {
    status: 409,
    title: 'A sending is under way',
    example: new errors.ConsignmentDuplicate(documentId, addresseeId, consignmentId),
  },
  'consignment-not-open': {
    status: 409,
    title: 'The sending is at another point',
    example: new errors.ConsignmentNotOpen(documentId, { consignmentId, state: 'prepared' }, [
      'sent',
    ]),
  },
  'reply-not-registered': {
    status: 409,
    title: 'The reply is not registered',
    example: new errors.ReplyNotRegistered(documentId, '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21'),
  },
  'answers-no-more': {
    status: 409,
    title: 'It answers nothing more',
    example: new errors.AnswersNoMore(documentId),
  },
} satisfies ProblemTypes<typeof errors>;
