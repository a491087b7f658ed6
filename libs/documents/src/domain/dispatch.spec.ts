import { without } from '../examples.js';
import {
  ann,
  bob,
  dora,
  fact,
  lea,
  legal,
  order,
  permits,
  program,
  registry,
} from '../examples.js';
import { allowedActions } from './document.actions.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import { mayRead } from './document.rights.js';
import type { Document, Present } from './document.state.js';
import { obstaclesToClosing } from './case-file.js';

const letter3 = 'b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c03';
const letter5 = 'b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c05';
const number = fact('DocumentRegistered').data.number;
const files = [{ attachmentId: 'a-1', sha256: fact('AttachmentAdded').data.attachment.sha256 }];

const evolve = (state: Document, events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((next, event) => documentDecider.evolve(next, event), state);

/** A letter to Jane that Bob drafted for Permits, and all that is ordered of it. */
class Letter {
  state: Document;
  readonly events: DocumentEvent[] = [];

  constructor(...history: readonly DocumentEvent[]) {
    this.state = evolve(documentDecider.initialState, history);
  }

  get document(): Present {
    if (this.state.situation === 'absent') throw new Error('There is no letter.');
    return this.state;
  }

  decide(command: DocumentCommand): readonly DocumentEvent[] {
    documentDecider.admit(this.state, command);
    return documentDecider.decide(this.state, command);
  }

  take(...orders: readonly DocumentCommand[]): this {
    for (const each of orders) {
      const events = this.decide(each);
      this.events.push(...events);
      this.state = evolve(this.state, events);
    }
    return this;
  }

  next(command: DocumentCommand): readonly DocumentEvent[] {
    const before = this.events.length;
    return this.take(command).events.slice(before);
  }

  refusal(command: DocumentCommand): object {
    try {
      return this.decide(command);
    } catch (error) {
      return error as object;
    }
  }

  states(): readonly string[] {
    return this.document.dispatch.consignments.map((each) => `${each.consignmentId} ${each.state}`);
  }
}

const drafted = fact('DocumentDrafted', { inReplyTo: [letter3, letter5] });
const draft = (): Letter => new Letter(drafted, fact('AttachmentAdded'));
const registered = (): Letter =>
  new Letter(drafted, fact('AttachmentAdded'), fact('DocumentRegistered'));

const addressee = (addresseeId: string, role: 'to' | 'copy' = 'to') =>
  order('AddAddressee', bob, {
    ...{ addresseeId, role },
    party: { partyId: `p-${addresseeId}`, name: 'John Doe', kind: 'person' },
  });
const strikeOff = (addresseeId: string) =>
  order('RemoveAddressee', bob, { addresseeId, reason: 'Told by telephone' });
const prepare = (...addresseeIds: readonly string[]) =>
  order('PrepareDispatch', bob, {
    consignments: addresseeIds.map((addresseeId) => ({
      ...{ consignmentId: `to-${addresseeId}`, addresseeId },
    })),
  });
const sent = (consignmentId: string, by = bob) => order('RecordSent', by, { consignmentId });
const bounced = (consignmentId: string, by = bob) =>
  order('RecordBounce', by, { consignmentId, code: '5.1.1', text: 'No such mailbox' });
const delivered = (consignmentId: string, receiptId = 'r-1') =>
  order('RecordDelivered', bob, { consignmentId, receiptId });
const resend = (consignmentId: string) =>
  order('Resend', bob, { consignmentId, newConsignmentId: `${consignmentId}-2`, channel: 'post' });
const typesOf = (events: readonly DocumentEvent[]) => events.map(({ type }) => type);

describe('The addressees of a letter', () => {
  it('begin with the one of the draft, and each further one has an event of its own', () => {
    const letter = draft();
    expect(typesOf(letter.next(addressee('john', 'copy')))).toEqual(['AddresseeAdded']);
    const ids = letter.document.dispatch.addressees.map((each) => each.addresseeId);
    expect(ids).toEqual(['first', 'john']);
  });

  it('are not added twice under one id', () =>
    expect(draft().take(addressee('john')).next(addressee('john'))).toEqual([]));

  it('are those that the sender may name', () => {
    const known = (partyStanding: 'unknown' | 'erased') =>
      order('AddAddressee', bob, {
        ...{ addresseeId: 'john', role: 'to', partyStanding, isKnownParty: true },
        party: { partyId: 'p', name: 'John', kind: 'person' },
      });
    expect(draft().refusal(known('unknown'))).toMatchObject({ code: 'unknown-party' });
    expect(draft().refusal(known('erased'))).toMatchObject({ code: 'party-already-erased' });
  });

  it('are 500 at most; who was struck off makes room', () => {
    const all = Array.from({ length: 499 }, (_, index) => addressee(`p-${index}`));
    const full = draft().take(...all);
    expect(full.refusal(addressee('john'))).toMatchObject({
      ...{ code: 'too-many-addressees', data: { most: 500 } },
    });
    expect(full.take(strikeOff('p-7')).next(addressee('john'))).toHaveLength(1);
  });

  it('are part of what people concur with and sign', () => {
    const before = draft().document.contentVersion;
    expect(draft().take(addressee('john')).document.contentVersion).toBe(before + 1);
    const round = new Letter(drafted, fact('AttachmentAdded'), fact('RouteStarted'));
    expect(round.refusal(addressee('john'))).toMatchObject({ code: 'content-in-route' });
    expect(round.refusal(strikeOff('first'))).toMatchObject({ code: 'content-in-route' });
  });

  it('are of outgoing letters only', () =>
    expect(
      new Letter(fact('DocumentReceived')).refusal(
        order('AddAddressee', ann, {
          ...{ addresseeId: 'john', role: 'to' },
          party: { partyId: 'p', name: 'John', kind: 'person' },
        }),
      ),
    ).toMatchObject({ code: 'action-not-allowed-now', data: { reason: 'not-outgoing' } }));

  it('are struck off while nothing was sent to them, and what was ready is withdrawn', () => {
    const letter = registered().take(addressee('john'), prepare('john'));
    expect(typesOf(letter.next(strikeOff('john')))).toEqual([
      ...['ConsignmentWithdrawn', 'AddresseeRemoved'],
    ]);
    expect(letter.refusal(strikeOff('john'))).toMatchObject({ code: 'addressee-not-found' });
  });

  it('stay once it was sent to them', () =>
    expect(
      registered().take(prepare('first'), sent('to-first')).refusal(strikeOff('first')),
    ).toMatchObject({ code: 'addressee-already-sent', data: { consignmentId: 'to-first' } }));

  it('are for who has the letter to change', () =>
    expect(
      registered().refusal(order('RemoveAddressee', ann, { addresseeId: 'first', reason: 'r' })),
    ).toMatchObject({ code: 'document-not-found' }));
});

describe('Getting a letter ready', () => {
  it('takes its files as they are, and the way that the addressee wishes for', () => {
    const [event] = registered().next(prepare('first'));
    expect(event).toMatchObject({
      type: 'ConsignmentPrepared',
      data: { channel: 'post', unitId: permits.unitId, files, authorityId: 'riverside' },
    });
  });

  it('waits for its number', () =>
    expect(draft().refusal(prepare('first'))).toMatchObject({
      ...{ code: 'not-dispatchable', data: { reason: 'not-registered' } },
    }));

  it('waits for the signatures that its text went round for', () => {
    const unsigned = { code: 'not-dispatchable', data: { reason: 'not-signed' } };
    const going = [drafted, fact('DocumentRegistered'), fact('RouteStarted')];
    expect(new Letter(...going).refusal(prepare('first'))).toMatchObject(unsigned);
    const refused = fact('RouteEnded', { outcome: 'refused' });
    expect(new Letter(...going, refused).refusal(prepare('first'))).toMatchObject(unsigned);
    const done = new Letter(...going, fact('RouteEnded', { outcome: 'completed' }));
    expect(typesOf(done.next(prepare('first')))).toEqual(['ConsignmentPrepared']);
  });

  it('needs somebody whom it is for', () => {
    const letter = new Letter(
      { type: 'DocumentDrafted', data: without(drafted.data, 'addressee') },
      fact('DocumentRegistered'),
    );
    expect(letter.refusal(prepare('first'))).toMatchObject({
      ...{ code: 'not-dispatchable', data: { reason: 'no-addressee' } },
    });
  });

  it('is once for each addressee, until it comes back or is withdrawn', () => {
    const letter = registered().take(prepare('first'));
    const again = order('PrepareDispatch', bob, {
      consignments: [{ consignmentId: 'other', addresseeId: 'first' }],
    });
    expect(letter.refusal(again)).toMatchObject({
      ...{ code: 'consignment-duplicate', data: { consignmentId: 'to-first' } },
    });
    const withdraw = order('WithdrawConsignment', bob, {
      ...{ consignmentId: 'to-first', reason: 'The wrong annex' },
    });
    expect(letter.take(withdraw, again).states()).toEqual(['to-first withdrawn', 'other prepared']);
    expect(registered().refusal(prepare('first', 'first'))).toMatchObject({
      code: 'consignment-duplicate',
    });
  });

  it('may be for the registry to send, which may read it from then on', () => {
    const letter = registered();
    expect(mayRead(letter.document, ann)).toBe(false);
    letter.take(
      order('PrepareDispatch', bob, {
        ...{ consignments: [{ consignmentId: 'to-first', addresseeId: 'first' }] },
        unitId: registry.unitId,
      }),
    );
    expect(mayRead(letter.document, ann)).toBe(true);
    expect(typesOf(letter.next(sent('to-first', ann)))).toContain('ConsignmentSent');
  });

  it('keeps its number: a registration is not revoked once something lies ready', () => {
    const letter = registered();
    const revoke = order('RevokeRegistration', program, { reason: 'Twice' });
    expect(letter.take(prepare('first')).refusal(revoke)).toMatchObject({
      data: { reason: 'in-dispatch' },
    });
  });
});

describe('Sending a letter', () => {
  it('is done once it went to everybody whom it is for; the failure of a copy does not undo it', () => {
    const letter = registered().take(
      ...[addressee('john'), addressee('copy', 'copy')],
      ...[prepare('first', 'john', 'copy'), sent('to-first'), sent('to-copy')],
    );
    expect(typesOf(letter.next(sent('to-john')))).toEqual([
      'ConsignmentSent',
      'DocumentDispatched',
    ]);
    expect(letter.events.at(-1)?.data).toMatchObject({
      ...{ inReplyTo: [letter3, letter5], number },
      consignmentIds: ['to-first', 'to-john', 'to-copy'],
    });
    expect(typesOf(letter.next(bounced('to-copy')))).toEqual(['ConsignmentBounced']);
    expect(letter.document.dispatch.isDispatched).toBe(true);
    expect(allowedActions(letter.document, bob)).toContain('close');
  });

  it('happens once, also when something is sent anew', () => {
    const letter = registered().take(prepare('first'), sent('to-first'), bounced('to-first'));
    letter.take(resend('to-first'));
    expect(typesOf(letter.next(sent('to-first-2')))).toEqual(['ConsignmentSent']);
  });

  it('is done as well when who is left out is struck off', () => {
    const letter = registered().take(addressee('john'), prepare('first'), sent('to-first'));
    expect(typesOf(letter.next(strikeOff('john')))).toEqual([
      ...['AddresseeRemoved', 'DocumentDispatched'],
    ]);
  });

  it('is recorded by the unit that sends it or who has the letter, of what is ready', () => {
    const letter = registered().take(prepare('first'));
    expect(letter.refusal(sent('to-first', lea))).toMatchObject({ code: 'document-not-found' });
    expect(letter.refusal(sent('nothing'))).toMatchObject({ code: 'consignment-not-found' });
    const read = new Letter(
      ...[drafted, fact('DocumentRegistered')],
      fact('DocumentHandedOver', { purpose: 'acquaintance', to: legal, from: permits }),
    ).take(prepare('first'));
    expect(read.refusal(sent('to-first', lea))).toMatchObject({ code: 'not-permitted' });
    expect(letter.take(sent('to-first')).refusal(sent('to-first'))).toMatchObject({
      ...{ code: 'consignment-not-open', data: { state: 'sent' } },
    });
  });
});

describe('What comes back', () => {
  it('is work for the unit that has the letter; sent anew, the first stays as replaced', () => {
    const letter = registered().take(prepare('first'), sent('to-first'));
    expect(letter.next(bounced('to-first', program))).toMatchObject([
      { type: 'ConsignmentBounced', data: { unitId: permits.unitId, code: '5.1.1' } },
    ]);
    expect(letter.next(resend('to-first'))).toMatchObject([
      { type: 'ConsignmentPrepared', data: { replaces: 'to-first', channel: 'post' } },
    ]);
    expect(letter.states()).toEqual(['to-first replaced', 'to-first-2 prepared']);
  });

  it('was sent: what never was does not come back, nor does what was withdrawn', () => {
    const letter = registered().take(prepare('first'));
    expect(letter.refusal(bounced('to-first'))).toMatchObject({
      ...{ code: 'consignment-not-open', data: { state: 'prepared', expected: ['sent'] } },
    });
    expect(letter.refusal(resend('to-first'))).toMatchObject({ code: 'consignment-not-open' });
    expect(letter.refusal(delivered('to-first'))).toMatchObject({ code: 'consignment-not-open' });
    letter.take(order('WithdrawConsignment', bob, { consignmentId: 'to-first', reason: 'r' }));
    expect(letter.refusal(bounced('to-first'))).toMatchObject({ code: 'consignment-not-open' });
  });

  it('may be delivered after all: both are kept, and it is delivered', () => {
    const letter = registered().take(prepare('first'), sent('to-first'), bounced('to-first'));
    letter.take(delivered('to-first'));
    expect(letter.states()).toEqual(['to-first delivered']);
    expect(typesOf(letter.events)).toContain('ConsignmentBounced');
    expect(letter.next(delivered('to-first'))).toEqual([]);
    expect(letter.refusal(delivered('to-first', 'r-2'))).toMatchObject({
      code: 'consignment-not-open',
    });
  });

  it('goes to another address, which is sealed with the addressee', () => {
    const letter = registered().take(prepare('first'), sent('to-first'), bounced('to-first'));
    const anew = order('Resend', bob, {
      ...{ consignmentId: 'to-first', newConsignmentId: 'again', address: '5 Mill Lane' },
    });
    expect(letter.next(anew)).toMatchObject([
      { data: { channel: 'post', party: { partyId: 'p-1', address: '5 Mill Lane' } } },
    ]);
  });

  it('is ended by striking the addressee off, with a reason', () => {
    const letter = registered().take(prepare('first'), sent('to-first'), bounced('to-first'));
    expect(letter.next(strikeOff('first'))).toMatchObject([
      { data: { consignmentId: 'to-first' } },
    ]);
    expect(allowedActions(letter.document, bob)).toContain('close');
  });

  it('and a receipt for what was withdrawn is recorded as late', () => {
    const letter = registered().take(
      prepare('first'),
      order('WithdrawConsignment', bob, { consignmentId: 'to-first', reason: 'r' }),
    );
    expect(letter.next(delivered('to-first'))).toMatchObject([{ data: { isLate: true } }]);
    expect(letter.states()).toEqual(['to-first withdrawn']);
  });

  it('is proved by a file of the letter', () => {
    const letter = registered().take(prepare('first'), sent('to-first'));
    const proof = (proofId: string) =>
      order('RecordDelivered', bob, { consignmentId: 'to-first', proofId });
    expect(letter.refusal(proof('a-7'))).toMatchObject({ code: 'attachment-not-found' });
    expect(letter.next(proof('a-1'))).toMatchObject([{ data: { proofId: 'a-1' } }]);
  });
});

describe('Closing a letter', () => {
  const close = order('CloseDocument', dora);
  const waits = { code: 'action-not-allowed-now', data: { reason: 'not-dispatched' } };

  it('waits until it was sent to everybody, or who was not is struck off', () => {
    const letter = registered().take(addressee('john'));
    expect(letter.refusal(close)).toMatchObject(waits);
    letter.take(prepare('first', 'john'), sent('to-first'));
    expect(letter.refusal(close)).toMatchObject(waits);
    expect(typesOf(letter.take(sent('to-john')).next(close))).toContain('DocumentClosed');
  });

  it('waits for a decision on what came back, and the case says so', () => {
    const letter = registered().take(prepare('first'), sent('to-first'), bounced('to-first'));
    expect(letter.refusal(close)).toMatchObject(waits);
    expect(obstaclesToClosing(letter.document)).toContain('dispatch-open');
    letter.take(resend('to-first'));
    expect(letter.refusal(close)).toMatchObject(waits);
    letter.take(sent('to-first-2'));
    expect(obstaclesToClosing(letter.document)).toEqual(['document-open']);
  });

  it('does not wait for the arrival of what is for nobody outside', () =>
    expect(
      typesOf(
        new Letter(
          fact('DocumentDrafted', { direction: 'internal' }),
          fact('DocumentRegistered'),
        ).next(close),
      ),
    ).toEqual(['DocumentClosed']));
});

describe('What a letter answers', () => {
  const correct = order('CorrectDocument', bob, { inReplyTo: [letter5], reason: 'The other one' });

  it('is put right until the letter was sent to all', () => {
    const letter = registered().take(correct, prepare('first'));
    expect(letter.document.inReplyTo).toEqual([letter5]);
    expect(letter.next(sent('to-first')).at(-1)?.data).toMatchObject({ inReplyTo: [letter5] });
    expect(letter.refusal(correct)).toMatchObject({ code: 'answers-no-more' });
  });

  it('is for letters that go out', () =>
    expect(
      new Letter(fact('DocumentReceived')).refusal(
        order('CorrectDocument', ann, { inReplyTo: [letter5], reason: 'The other one' }),
      ),
    ).toMatchObject({ code: 'answers-no-more' }));
});

describe('A letter that is answered', () => {
  const reply = { documentId: 'reply-17', number: '17/out' };
  const open = () =>
    new Letter(
      ...[fact('DocumentReceived'), fact('DocumentRegistered'), fact('ClockStarted')],
      ...[fact('DocumentHandedOver'), fact('HandOverAccepted')],
    );
  const byReply = order('SettleByReply', program, { reply, once: 'dispatched' });
  const interim = (replyNumber?: string) =>
    order('NoteInterimReply', bob, {
      replyId: reply.documentId,
      ...(replyNumber !== undefined && { number: replyNumber }),
    });

  it('is settled by what was sent, and its clocks stop', () => {
    const letter = open();
    expect(letter.next(byReply)).toMatchObject([
      { type: 'DocumentSettled', data: { way: 'reply', replies: [reply] } },
      { type: 'ClockStopped', data: { because: 'settled' } },
    ]);
    expect(letter.document.replies).toEqual([reply]);
  });

  it('is settled also while it is on its way to somebody', () =>
    expect(
      typesOf(
        open()
          .take(order('HandOverDocument', bob, { handOverId: 'h-9', purpose: 'action', to: legal }))
          .next(byReply),
      ),
    ).toContain('DocumentSettled'));

  it('and was settled by hand meanwhile, has nothing more recorded', () =>
    expect(
      open()
        .take(order('SettleDocument', bob, { way: 'phone' }))
        .next(byReply),
    ).toEqual([]));

  it('is not settled before it has a number', () =>
    expect(new Letter(fact('DocumentReceived')).next(byReply)).toEqual([]));

  it('is settled by the program alone', () =>
    expect(
      open().refusal(order('SettleByReply', bob, { reply, once: 'dispatched' })),
    ).toMatchObject({
      code: 'not-permitted',
    }));

  it('for the time being stays unanswered, and shows it', () => {
    const letter = open();
    expect(typesOf(letter.next(interim('17/out')))).toEqual(['InterimReplyNoted']);
    expect(letter.document).toMatchObject({ situation: 'registered', interimReplies: [reply] });
    expect(letter.next(interim('17/out'))).toEqual([]);
    expect(open().refusal(interim())).toMatchObject({ code: 'reply-not-registered' });
  });

  it('by several is settled by all of them, each registered', () => {
    const replies = [reply, { documentId: 'reply-18', number: '18/out' }];
    const replyIds = replies.map(({ documentId }) => documentId);
    const settle = (known: typeof replies) =>
      order('SettleDocument', bob, { way: 'reply', replyIds, replies: known });
    expect(open().next(settle(replies))).toMatchObject([{ data: { replies } }, {}]);
    expect(open().refusal(settle([reply]))).toMatchObject({
      ...{ code: 'reply-not-registered', data: { replyId: 'reply-18' } },
    });
  });

  it('wrongly is opened again, and another reply settles it', () => {
    const letter = open().take(byReply, order('ReopenDocument', program, { reason: 'Wrong' }));
    expect(letter.document.replies).toEqual([]);
    expect(typesOf(letter.next(byReply))).toContain('DocumentSettled');
  });
});
