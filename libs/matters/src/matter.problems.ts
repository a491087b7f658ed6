import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/matter.errors.js';

const matterId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const otherId = '0d5e7c1a-9b3f-4f6a-8c2d-1e4b6a7c9d30';
const partyId = '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11';

export const matterProblems = {
  'matter-not-found': {
    status: 404,
    title: 'No such matter',
    example: new errors.MatterNotFound(matterId),
  },
  'matter-order-not-permitted': {
    status: 403,
    title: 'Not permitted in this matter',
    example: new errors.MatterOrderNotPermitted('DeliverDecision', ['custodian'], matterId),
  },
  'matter-already-open': {
    status: 409,
    title: 'Another party follows the document',
    example: new errors.MatterAlreadyOpen(matterId),
  },
  'matter-closed': {
    status: 409,
    title: 'The matter is closed',
    example: new errors.MatterClosed(matterId),
  },
  'message-not-found': {
    status: 404,
    title: 'No such message',
    example: new errors.MessageNotFound(matterId, otherId),
  },
  'message-too-long': {
    status: 422,
    title: 'The text is too long',
    example: new errors.MessageTooLong(matterId, 9_120, 8_000),
  },
  'reason-missing': {
    status: 422,
    title: 'Nothing is said',
    example: new errors.ReasonMissing(matterId),
  },
  'party-not-known': {
    status: 422,
    title: 'No such party',
    example: new errors.PartyNotKnown(matterId, partyId),
  },
  'matter-item-not-open': {
    status: 409,
    title: 'Nothing of this id waits',
    example: new errors.MatterItemNotOpen(matterId, otherId),
  },
} satisfies ProblemTypes<typeof errors>;
