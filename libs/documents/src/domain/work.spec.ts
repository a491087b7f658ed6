import { spec } from '@chancery/testing';
import { at, ann, bob, cas, dora, fact, order, permits, program, without } from '../examples.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AlreadyClaimed,
  NotPermitted,
  OfficerNotInUnit,
  ReplyNotRegistered,
} from './document.errors.js';
import { samples } from './document.samples.js';

const { given } = spec(documentDecider);
const noon = { at: at('12:00') };
const inRegistry = [fact('DocumentReceived'), fact('DocumentRegistered')];
const sent = fact('DocumentHandedOver');
const inPermits = [...inRegistry, sent, fact('HandOverAccepted')];
const claimed = fact('DocumentClaimed');

describe('Claiming a document', () => {
  it('makes the officer the one who works on it', () =>
    given(...inPermits)
      .when(order('ClaimDocument', bob))
      .then(fact('DocumentClaimed', noon)));

  it('is won by one; the other learns who', () =>
    given(...inPermits, claimed)
      .when(order('ClaimDocument', cas))
      .thenRefuse(AlreadyClaimed, { officerId: bob.id }));

  it('repeated by the same officer is nothing new', () =>
    given(...inPermits, claimed)
      .when(order('ClaimDocument', bob))
      .thenNothing());

  it('is for the unit that holds the document', () =>
    given(...inPermits)
      .when(order('ClaimDocument', ann))
      .thenRefuse(NotPermitted));

  it('is possible until the document is closed, and so is giving it back', () => {
    const settled = [...inPermits, fact('DocumentSettled')];
    given(...settled)
      .when(order('ClaimDocument', bob))
      .then(fact('DocumentClaimed', noon));
    given(...settled, claimed)
      .when(order('ReleaseDocument', bob))
      .then(fact('DocumentReleased', noon));
    given(...settled, fact('DocumentClosed'))
      .when(order('ClaimDocument', bob))
      .thenRefuse(ActionNotAllowedNow, { situation: 'closed' });
  });

  it('waits while the document is on its way to somebody else', () =>
    given(...inRegistry, sent)
      .when(order('ClaimDocument', ann))
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));
});

describe('Releasing a document', () => {
  it('gives it back to the unit', () =>
    given(...inPermits, claimed)
      .when(order('ReleaseDocument', bob))
      .then(fact('DocumentReleased', noon)));

  it('can be done for an absent officer by the head, not by a colleague', () => {
    given(...inPermits, claimed)
      .when(order('ReleaseDocument', dora))
      .then(fact('DocumentReleased', noon));
    given(...inPermits, claimed)
      .when(order('ReleaseDocument', cas))
      .thenRefuse(NotPermitted);
  });

  it('lets another officer claim it', () =>
    given(...inPermits, claimed, fact('DocumentReleased'))
      .when(order('ClaimDocument', cas))
      .then(fact('DocumentClaimed', { ...noon, officerId: cas.id })));

  it('of what nobody has claimed is refused', () =>
    given(...inPermits)
      .when(order('ReleaseDocument', dora))
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-claimed' }));
});

describe('Reassigning a document', () => {
  const reassign = (by = dora) =>
    order('ReassignDocument', by, { officerId: cas.id, reason: 'On leave' });

  it('is done by the head and says from whom', () =>
    given(...inPermits, claimed)
      .when(reassign())
      .then(fact('DocumentReassigned', noon)));

  it('works on unclaimed documents as well', () => {
    const data = without(samples.DocumentReassigned, 'fromOfficerId');
    given(...inPermits)
      .when(reassign())
      .then({ type: 'DocumentReassigned', data: { ...data, ...noon } });
  });

  it('is not for clerks', () =>
    given(...inPermits, claimed)
      .when(reassign(bob))
      .thenRefuse(NotPermitted));

  it('stays within the unit', () =>
    given(...inPermits)
      .when(order('ReassignDocument', dora, { officerId: ann.id }))
      .thenRefuse(OfficerNotInUnit, { officerId: ann.id }));

  it('to who has it already is nothing new', () =>
    given(...inPermits, claimed, fact('DocumentReassigned'))
      .when(reassign())
      .thenNothing());

  it('waits while the document is on its way to somebody else', () =>
    given(...inPermits, fact('DocumentHandedOver', { handOverId: 'h-2', from: permits }))
      .when(reassign())
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));
});

const sentOn = fact('DocumentHandedOver', { from: permits, to: { unitId: 'riverside.legal' } });

describe('Settling a document', () => {
  const { way, replies } = samples.DocumentSettled;
  const replyIds = replies.map((reply) => reply.documentId);

  it('by reply names the reply and its number', () =>
    given(...inPermits)
      .when(order('SettleDocument', bob, { way, replyIds, replies }))
      .then(fact('DocumentSettled', noon)));

  it('by reply needs a registered reply', () => {
    given(...inPermits)
      .when(order('SettleDocument', bob, { way, replyIds }))
      .thenRefuse(ReplyNotRegistered, { replyId: replyIds[0] });
    given(...inPermits)
      .when(order('SettleDocument', bob, { way }))
      .thenRefuse(ReplyNotRegistered);
  });

  it('may be that note was taken', () =>
    given(...inPermits)
      .when(order('SettleDocument', bob, { way: 'taken-note' }))
      .then({
        type: 'DocumentSettled',
        data: { documentId: sent.data.documentId, ...noon, way: 'taken-note', replies: [] },
      }));

  it('waits for an open hand-over', () =>
    given(...inPermits, sentOn)
      .when(order('SettleDocument', bob, { way: 'taken-note' }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));

  it('is for incoming documents', () =>
    given(fact('DocumentDrafted'), fact('DocumentRegistered'))
      .when(order('SettleDocument', bob, { way: 'taken-note' }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-incoming' }));
});

describe('Closing a document', () => {
  const settled = fact('DocumentSettled');

  it('comes after settlement', () => {
    given(...inPermits, settled)
      .when(order('CloseDocument', bob))
      .then(fact('DocumentClosed', noon));
    given(...inPermits)
      .when(order('CloseDocument', bob))
      .thenRefuse(ActionNotAllowedNow, { reason: 'not-settled' });
  });

  it('needs no settlement if the document did not come in', () =>
    given(fact('DocumentDrafted', { direction: 'internal' }), fact('DocumentRegistered'))
      .when(order('CloseDocument', bob))
      .then(fact('DocumentClosed', noon)));

  it('waits for an open hand-over', () =>
    given(fact('DocumentDrafted'), fact('DocumentRegistered'), sentOn)
      .when(order('CloseDocument', bob))
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));

  it('is for the unit that holds the document', () =>
    given(...inPermits, settled)
      .when(order('CloseDocument', ann))
      .thenRefuse(NotPermitted));
});

describe('Reopening a document', () => {
  const { reason } = samples.DocumentReopened;
  const closed = [...inPermits, fact('DocumentSettled'), fact('DocumentClosed')];

  it('puts it back to work with the unit that had it', () =>
    given(...closed)
      .when(order('ReopenDocument', program, { reason }))
      .then(fact('DocumentReopened', noon)));

  it('also takes back that it was settled', () =>
    given(...inPermits, fact('DocumentSettled'))
      .when(order('ReopenDocument', program, { reason }))
      .then(fact('DocumentReopened', noon)));

  it('opens the way to settle it again', () =>
    given(...closed, fact('DocumentReopened'))
      .when(order('SettleDocument', bob, { way: 'withdrawn' }))
      .then({
        type: 'DocumentSettled',
        data: { documentId: sent.data.documentId, ...noon, way: 'withdrawn', replies: [] },
      }));

  it('is not for what is in work', () =>
    given(...inPermits)
      .when(order('ReopenDocument', bob, { reason }))
      .thenRefuse(ActionNotAllowedNow, { situation: 'registered' }));
});
