import type { Principal } from '@chancery/kernel';
import { ann, bob, cas, dora, eve, fact, lea, legal, program, zoe } from '../examples.js';
import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import { allowedActions } from './document.actions.js';
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
  'set-access-level',
  'set-priority',
  'add-attachment',
  'supersede-attachment',
  'withdraw-attachment',
];
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
      'set-access-level',
      'set-priority',
      'add-attachment',
      'supersede-attachment',
      'withdraw-attachment',
      'claim',
      'start-clock',
    ]));

  it('while a hand-over waits: the addressee accepts or refuses, the sender recalls', () => {
    expect(offered(bob, ...sent)).toEqual(['add-note', 'accept', 'refuse']);
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
    expect(offered(lea, ...inRegistry, shown)).toEqual(['add-note', 'refuse', 'conclude']));

  it('at the end: reopening, and sending it round', () => {
    const closed = [...inPermits, fact('DocumentSettled'), fact('DocumentClosed')];
    expect(offered(bob, ...closed)).toEqual(['add-note', 'hand-over-for-acquaintance', 'reopen']);
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
        'claim',
        'reassign',
        'start-clock',
      ],
    ],
    [
      'on its way',
      sent,
      [...editing, 'hand-over-for-acquaintance', 'accept', 'refuse', 'recall', 'start-clock'],
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
        'claim',
        'reassign',
        'start-clock',
        'settle',
      ],
    ],
    [
      'settled',
      [...inPermits, fact('DocumentSettled')],
      [
        'correct-party',
        'add-note',
        'set-access-level',
        'set-priority',
        'hand-over-for-acquaintance',
        'claim',
        'reassign',
        'start-clock',
        'close',
        'reopen',
      ],
    ],
    ['refused', [received, fact('RegistrationRefused')], ['resume-intake', 'add-note']],
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
    expect(offered(lea, ...both)).toEqual(['add-note', 'refuse', 'conclude']);
    expect(offered(ann, ...both)).toContain('recall');
    expect(offered(bob, ...both)).toEqual(['add-note', 'accept', 'refuse', 'recall']);
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
      units: ['riverside.permits'],
      levels: ['public', 'internal', 'confidential'],
    }));
});
