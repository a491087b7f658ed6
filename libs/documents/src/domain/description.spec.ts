import { spec } from '@chancery/testing';
import { omit } from '../omit.js';
import { ann, at, bob, dora, eve, fact, order, permits } from '../examples.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AttachmentAlreadyExists,
  AttachmentNotFound,
  ImpossibleDate,
  NotIncoming,
  NotPermitted,
} from './document.errors.js';
import { samples } from './document.samples.js';

const { given } = spec(documentDecider);
const noon = { at: at('12:00') };
const received = fact('DocumentReceived');
const registered = fact('DocumentRegistered');
const bare = fact('DocumentReceived', { attachments: [] });
const { attachment: plan } = samples.AttachmentAdded;
const { by: newPlan } = samples.AttachmentSuperseded;

describe('Correcting a document', () => {
  const { subject = '', reason } = samples.DocumentCorrected;

  it('changes the subject, with the reason', () =>
    given(received, registered)
      .when(order('CorrectDocument', ann, { subject, reason }))
      .then(fact('DocumentCorrected', noon)));

  it('changes the kind alone', () =>
    given(received, registered)
      .when(order('CorrectDocument', ann, { kind: 'complaint', reason }))
      .then({
        type: 'DocumentCorrected',
        data: { ...omit(samples.DocumentCorrected, 'subject'), ...noon, kind: 'complaint' },
      }));

  it('of nothing is nothing new', () =>
    given(received)
      .when(order('CorrectDocument', ann, { reason }))
      .thenNothing());

  it('changes what came with it, and moves the term of who has it', () => {
    const right = {
      senderNumber: '12/45',
      tags: ['lime', 'permit'],
      due: '2026-05-01T22:00:00.000Z',
    };
    const corrected = {
      type: 'DocumentCorrected' as const,
      data: { ...omit(samples.DocumentCorrected, 'subject'), ...noon, ...right },
    };
    given(received, registered)
      .when(order('CorrectDocument', ann, { ...right, reason }))
      .then(corrected);
    given(received, registered, corrected)
      .when(order('ReopenDocument', ann, { reason }))
      .thenRefuse(ActionNotAllowedNow);
    const moved = documentDecider.evolve(
      documentDecider.evolve(documentDecider.initialState, received),
      corrected,
    );
    expect(moved).toMatchObject({ custody: { due: right.due } });
  });

  it('refuses dates that cannot be, and a receipt for what did not come from outside', () => {
    const earlier = { due: '2026-03-01T00:00:00.000Z', reason };
    given(received)
      .when(order('CorrectDocument', ann, earlier))
      .thenRefuse(ImpossibleDate);
    const later = { receivedAt: '2026-03-09T00:00:00.000Z', reason };
    given(received)
      .when(order('CorrectDocument', ann, later))
      .thenRefuse(ImpossibleDate);
    given(fact('DocumentDrafted'))
      .when(order('CorrectDocument', ann, { channel: 'post', reason }))
      .thenRefuse(NotIncoming);
  });

  it('ends with settlement', () =>
    given(received, registered, fact('DocumentSettled'))
      .when(order('CorrectDocument', ann, { subject, reason }))
      .thenRefuse(ActionNotAllowedNow, { situation: 'settled' }));

  it('is for the unit that holds it, and for registrars', () => {
    const inPermits = [received, registered, fact('DocumentHandedOver'), fact('HandOverAccepted')];
    for (const by of [bob, ann])
      given(...inPermits)
        .when(order('CorrectDocument', by, { subject, reason }))
        .then(fact('DocumentCorrected', noon));
    given(...inPermits)
      .when(order('CorrectDocument', eve, { subject, reason }))
      .thenRefuse(NotPermitted);
  });
});

describe('Correcting the party', () => {
  const { reason, sender } = samples.PartyCorrected;
  const party = sender ?? { partyId: 'p-1', name: 'Jane Row', kind: 'person' as const };

  it('says who the sender is, also while the document is settled', () => {
    for (const way of [[received], [received, registered, fact('DocumentSettled')]])
      given(...way)
        .when(order('CorrectParty', ann, { party, reason }))
        .then(fact('PartyCorrected', noon));
  });

  it('says whom a draft is for', () =>
    given(fact('DocumentDrafted'))
      .when(order('CorrectParty', bob, { party, reason }))
      .then({
        type: 'PartyCorrected',
        data: { ...omit(samples.PartyCorrected, 'sender'), ...noon, addressee: party },
      }));

  it('is not for what stays inside the authority', () =>
    given(fact('DocumentDrafted', { direction: 'internal' }))
      .when(order('CorrectParty', bob, { party, reason }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'no-party' }));

  it('is for the unit that holds it, and for registrars', () =>
    given(received, registered)
      .when(order('CorrectParty', eve, { party, reason }))
      .thenRefuse(NotPermitted));
});

describe('A note', () => {
  const { noteId, text } = samples.NoteAdded;
  const note = order('AddNote', ann, { noteId, text });

  it('may be written at any time, also on a closed document', () => {
    given(received).when(note).then(fact('NoteAdded', noon));
    given(received, registered, fact('DocumentSettled'), fact('DocumentClosed'))
      .when(note)
      .then(fact('NoteAdded', noon));
  });

  it('may be written by anyone who may read the document', () =>
    given(received)
      .when(order('AddNote', eve, { noteId, text }))
      .then(fact('NoteAdded', noon)));
});

describe('The access level', () => {
  const { reason } = samples.AccessLevelSet;

  it('is set by the head of the unit that holds the document', () =>
    given(fact('DocumentDrafted'), registered)
      .when(order('SetAccessLevel', dora, { accessLevel: 'confidential', reason }))
      .then(fact('AccessLevelSet', noon)));

  it('is set on a closed document, too', () =>
    given(received, registered, fact('DocumentSettled'), fact('DocumentClosed'))
      .when(order('SetAccessLevel', ann, { accessLevel: 'public', reason }))
      .then(fact('AccessLevelSet', { ...noon, accessLevel: 'public' })));

  it('is not set by a clerk', () =>
    given(fact('DocumentDrafted'), registered)
      .when(order('SetAccessLevel', bob, { accessLevel: 'public', reason }))
      .thenRefuse(NotPermitted, { action: 'set-access-level' }));

  it('is never set above the own clearance', () =>
    given(fact('DocumentDrafted', permits), registered)
      .when(order('SetAccessLevel', dora, { accessLevel: 'secret', reason }))
      .thenRefuse(NotPermitted));

  it('set to what it is already is nothing new', () =>
    given(received)
      .when(order('SetAccessLevel', ann, { accessLevel: 'internal', reason }))
      .thenNothing());
});

describe('The priority', () => {
  const { reason = '' } = samples.PrioritySet;
  const urgent = order('SetPriority', ann, { priority: 'urgent', reason });
  const { note: _note, ...sending } = samples.DocumentHandedOver;
  const { handOverId, purpose, to } = sending;
  const handOver = order('HandOverDocument', ann, { handOverId, purpose, to });

  it('is set by a registrar, or the head of the unit that holds the document', () => {
    given(received).when(urgent).then(fact('PrioritySet', noon));
    given(fact('DocumentDrafted'))
      .when(order('SetPriority', dora, { priority: 'urgent', reason }))
      .then(fact('PrioritySet', noon));
    given(fact('DocumentDrafted'))
      .when(order('SetPriority', bob, { priority: 'urgent' }))
      .thenRefuse(NotPermitted, { action: 'set-priority' });
  });

  it('is ordinary until then; set to what it is already is nothing new', () => {
    given(received)
      .when(order('SetPriority', ann, { priority: 'ordinary' }))
      .thenNothing();
    given(received, fact('PrioritySet')).when(urgent).thenNothing();
  });

  it('is set while the document is settled', () =>
    given(received, registered, fact('DocumentSettled'))
      .when(urgent)
      .then(fact('PrioritySet', noon)));

  it('is of no more use on a closed document', () =>
    given(received, registered, fact('DocumentSettled'), fact('DocumentClosed'))
      .when(urgent)
      .thenRefuse(ActionNotAllowedNow, { situation: 'closed' }));

  it('goes along where the document is sent, and is no longer spoken of once ordinary again', () => {
    const sent = { type: 'DocumentHandedOver', data: { ...sending, ...noon } } as const;
    given(received, registered, fact('PrioritySet'))
      .when(handOver)
      .then({ ...sent, data: { ...sent.data, priority: 'urgent' } });
    given(received, registered, fact('PrioritySet'), fact('PrioritySet', { priority: 'ordinary' }))
      .when(handOver)
      .then(sent);
  });
});

describe('Attachments', () => {
  const add = order('AddAttachment', ann, { attachment: plan });
  const supersede = order('SupersedeAttachment', ann, { attachmentId: 'a-1', by: newPlan });

  it('are added until the document is settled', () => {
    given(bare).when(add).then(fact('AttachmentAdded', noon));
    given(bare, registered, fact('DocumentSettled')).when(add).thenRefuse(ActionNotAllowedNow);
  });

  it('added twice are there once', () => given(received).when(add).thenNothing());

  it('do not share an id', () =>
    given(received)
      .when(order('AddAttachment', ann, { attachment: { ...newPlan, attachmentId: 'a-1' } }))
      .thenRefuse(AttachmentAlreadyExists, { attachmentId: 'a-1' }));

  it('are superseded by a newer version, which needs an id of its own', () => {
    const by = { ...samples.AttachmentSuperseded.by, role: 'auxiliary' } as const;
    given(received)
      .when(supersede)
      .then(fact('AttachmentSuperseded', { ...noon, by }));
    given(received)
      .when(order('SupersedeAttachment', ann, { attachmentId: 'a-1', by: plan }))
      .thenRefuse(AttachmentAlreadyExists);
  });

  it('that were superseded are not current any more', () =>
    given(received, fact('AttachmentSuperseded')).when(supersede).thenRefuse(AttachmentNotFound));

  it('are withdrawn with a reason, once', () => {
    const { reason } = samples.AttachmentWithdrawn;
    const withdraw = order('WithdrawAttachment', ann, { attachmentId: 'a-2', reason });
    const twoVersions = [received, fact('AttachmentSuperseded')];
    given(...twoVersions)
      .when(withdraw)
      .then(fact('AttachmentWithdrawn', noon));
    given(...twoVersions, fact('AttachmentWithdrawn'))
      .when(withdraw)
      .thenRefuse(AttachmentNotFound);
    given(bare).when(withdraw).thenRefuse(AttachmentNotFound, { attachmentId: 'a-2' });
  });

  it('that were added later can be withdrawn too', () =>
    given(bare, fact('AttachmentAdded'))
      .when(order('WithdrawAttachment', ann, { attachmentId: 'a-1', reason: 'Not ours' }))
      .then(fact('AttachmentWithdrawn', { ...noon, attachmentId: 'a-1', reason: 'Not ours' })));
});
