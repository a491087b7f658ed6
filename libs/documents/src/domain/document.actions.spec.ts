import type { Principal } from '@chancery/kernel';
import { ann, bob, cas, dora, eve, fact, lea, legal, program, zoe } from '../examples.js';
import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import { allowedActions, refusedActions } from './document.actions.js';
import { mayRead, readingRights } from './document.rights.js';
import type { Document, Present } from './document.state.js';

const received = fact('DocumentReceived');
const inRegistry = [received, fact('DocumentRegistered')];
const sent = [...inRegistry, fact('DocumentHandedOver')];
const inPermits = [...sent, fact('HandOverAccepted')];
const shown = fact('DocumentHandedOver', { handOverId: 'h-9', purpose: 'acquaintance', to: legal });

const after = (...history: readonly DocumentEvent[]) =>
  history.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });
const offered = (by: Principal, ...history: readonly DocumentEvent[]) =>
  allowedActions(after(...history), by);

const editing = [
  'correct',
  'correct-party',
  'add-note',
  'check-signatures',
  'set-access-level',
  'set-priority',
  'add-attachment',
  'supersede-attachment',
  'withdraw-attachment',
  'set-attachment-role',
];
const answering = ['note-interim-reply', 'settle-by-reply'];
const ordering = ['issue-resolution', 'set-task'];
const passingOn = ['hand-over-for-action', 'hand-over-for-acquaintance'];

describe('What is offered', () => {
  it('for a document just received: the registrar registers, refuses or forwards it', () =>
    expect(offered(ann, received)).toEqual([
      'register',
      'refuse-registration',
      'forward',
      'correct',
      'correct-party',
      'add-note',
      'check-signatures',
      'set-access-level',
      'set-priority',
      'add-attachment',
      'supersede-attachment',
      'withdraw-attachment',
      'set-attachment-role',
      'file',
      'claim',
      'adopt-procedure',
      'start-clock',
    ]));

  it('while a hand-over waits: the addressee accepts or refuses, the sender recalls', () => {
    expect(offered(bob, ...sent)).toEqual(['add-note', 'check-signatures', 'accept', 'refuse']);
    expect(offered(ann, ...sent)).toContain('recall');
    expect(offered(ann, ...sent)).not.toContain('settle');
  });

  it('in work: the unit that holds it does all else', () => {
    const usual = ['conclude', 'return', 'claim', 'settle', 'hand-over-for-action'];
    expect(offered(bob, ...inPermits)).toEqual(expect.arrayContaining(usual));
    expect(offered(bob, ...inPermits)).not.toContain('reassign');
    expect(offered(dora, ...inPermits)).toContain('reassign');
  });

  it('once claimed: release to the claimer and the head only', () => {
    const claimed = [...inPermits, fact('DocumentClaimed')];
    expect(offered(bob, ...claimed)).toContain('release');
    expect(offered(dora, ...claimed)).toContain('release');
    expect(offered(cas, ...claimed)).not.toContain('release');
    expect(offered(cas, ...claimed)).not.toContain('claim');
  });

  it('for acquaintance: to conclude, refuse or write a note', () =>
    expect(offered(lea, ...inRegistry, shown)).toEqual([
      'add-note',
      'check-signatures',
      'refuse',
      'conclude',
    ]));

  it('at the end: reopening, and sending it round', () => {
    const closed = [...inPermits, fact('DocumentSettled'), fact('DocumentClosed')];
    expect(offered(bob, ...closed)).toEqual([
      'add-note',
      'check-signatures',
      'hand-over-for-acquaintance',
      'file',
      'reopen',
    ]);
  });

  it('to who may not read it, and of what does not exist: nothing', () => {
    expect(offered(zoe, received)).toEqual([]);
    expect(offered(lea, received)).toEqual([]);
    expect(offered(program)).toEqual([]);
  });

  it.each([
    [
      'received',
      [received],
      [
        'register',
        'refuse-registration',
        'forward',
        ...editing,
        'file',
        'claim',
        'reassign',
        'adopt-procedure',
        'start-clock',
        ...ordering,
      ],
    ],
    [
      'on its way',
      sent,
      [
        ...editing,
        'hand-over-for-acquaintance',
        'accept',
        'refuse',
        'recall',
        'file',
        'adopt-procedure',
        'start-clock',
        ...answering,
        ...ordering,
      ],
    ],
    [
      'in work',
      inPermits,
      [
        'revoke-registration',
        'forward',
        ...editing,
        ...passingOn,
        'conclude',
        'return',
        'file',
        'claim',
        'reassign',
        'adopt-procedure',
        'start-clock',
        'settle',
        ...answering,
        ...ordering,
      ],
    ],
    [
      'settled',
      [...inPermits, fact('DocumentSettled')],
      [
        'correct-party',
        'add-note',
        'check-signatures',
        'set-access-level',
        'set-priority',
        'hand-over-for-acquaintance',
        'file',
        'claim',
        'reassign',

        'start-clock',
        'close',
        'reopen',
        ...ordering,
      ],
    ],
    [
      'refused',
      [received, fact('RegistrationRefused')],
      ['resume-intake', 'add-note', 'check-signatures'],
    ],
  ])('to a service: all that the situation allows, when it is %s', (_, history, all) =>
    expect(offered(program, ...history)).toEqual(all),
  );

  it('of several hand-overs: to each what concerns them', () => {
    const toLegal = fact('DocumentHandedOver', {
      handOverId: 'h-9',
      purpose: 'acquaintance',
      from: { unitId: 'riverside.permits' },
      to: legal,
    });
    const both = [...sent, toLegal];
    expect(offered(lea, ...both)).toEqual(['add-note', 'check-signatures', 'refuse', 'conclude']);
    expect(offered(ann, ...both)).toContain('recall');
    expect(offered(bob, ...both)).toEqual([
      'add-note',
      'check-signatures',
      'accept',
      'refuse',
      'recall',
    ]);
  });
});

describe('Reading a document', () => {
  const facts = after(...inPermits) as Present;

  it('is for those whose unit had to do with it, their heads, and the auditor', () => {
    expect([ann, bob, dora, eve, program].map((by) => mayRead(facts, by))).toEqual(
      Array(5).fill(true),
    );
    expect([lea, zoe].map((by) => mayRead(facts, by))).toEqual([false, false]);
  });

  it('needs the clearance for its access level', () => {
    const confidential = { ...facts, accessLevel: 'confidential' as const };
    expect([bob, dora].map((by) => mayRead(confidential, by))).toEqual([false, true]);
  });

  it('is not for who merely administers a unit', () => {
    const posts = [{ unitId: 'riverside.permits', roles: ['administrator' as const] }];
    expect(mayRead(facts, { ...bob, posts })).toBe(false);
  });

  it('rests on rights that a query can apply as well', () =>
    expect(readingRights(dora)).toEqual({
      authorityId: 'riverside',
      everything: false,
      unregistered: false,
      onControl: false,
      units: ['riverside.permits'],
      levels: ['public', 'internal', 'confidential'],
    }));
});

describe('What is not offered', () => {
  const reasons = (by: Principal, ...history: readonly DocumentEvent[]) =>
    Object.fromEntries(
      refusedActions(after(...history), by).map(({ action, because }) => [action, because]),
    );

  it('comes with what stands in its way', () =>
    expect(reasons(ann, ...sent)).toMatchObject({
      register: 'situation',
      'hand-over-for-action': 'hand-over-awaits-answer',
      close: 'not-settled',
      reassign: 'hand-over-awaits-answer',
    }));

  it('tells nothing of a document that may not be read', () =>
    expect(reasons(bob, received)).toEqual({}));

  it('is all that is left of the actions', () => {
    const document = after(...inPermits);
    const refused = refusedActions(document, bob).map(({ action }) => action);
    expect(refused.filter((action) => allowedActions(document, bob).includes(action))).toEqual([]);
    expect(reasons(bob, ...inPermits)).toMatchObject({ reassign: 'not-permitted' });
  });
});
