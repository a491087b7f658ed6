import { spec } from '@chancery/testing';
import {
  ann,
  at,
  bob,
  dora,
  eve,
  fact,
  lea,
  order,
  program,
  registry,
  without,
  zoe,
} from '../examples.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AlreadyRegistered,
  DocumentAlreadyExists,
  DocumentNotFound,
  ImpossibleDate,
  NotPermitted,
  NumberNotAllocated,
  NumberRevoked,
  PartyAlreadyErased,
  UnknownParty,
} from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import { samples } from './document.samples.js';
import { isBoundTo } from './intake.js';

const { given } = spec(documentDecider);
const noon = { at: at('12:00') };
const received = fact('DocumentReceived');
const registered = fact('DocumentRegistered');
const { number, sequence, registerId } = samples.DocumentRegistered;
const entry = { registerId, number, sequence };

describe('Receiving a document', () => {
  const receive = (by = ann) => order('ReceiveDocument', by, samples.DocumentReceived);

  it('takes it into the custody of the unit that received it', () =>
    given().when(receive()).then(received));

  it('is for a registrar of that unit', () => {
    given().when(receive(bob)).thenRefuse(NotPermitted, { action: 'receive' });
    given().when(receive(zoe)).thenRefuse(NotPermitted);
  });

  it('is also for a service of the platform', () => given().when(receive(program)).then(received));

  it('is refused above the clearance of who receives it', () =>
    given()
      .when(order('ReceiveDocument', ann, { ...samples.DocumentReceived, accessLevel: 'secret' }))
      .thenRefuse(NotPermitted));

  it.each([
    ['2026-03-02T12:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2026-03-02T12:05:00.000Z', undefined],
    ['1900-01-01T00:00:00.000Z', '1900-01-01T00:00:00.000Z'],
  ])('is possible with receipt %s and term %s', (receivedAt, due) => {
    const { due: _, ...data } = { ...samples.DocumentReceived, ...noon, receivedAt };
    const dated = due === undefined ? data : { ...data, due };
    given()
      .when(order('ReceiveDocument', ann, dated))
      .then({ type: 'DocumentReceived', data: dated });
  });

  it.each([
    ['receivedAt', 'in-the-future', { receivedAt: '2026-03-02T12:05:00.001Z' }],
    ['receivedAt', 'too-early', { receivedAt: '1899-12-31T23:59:59.999Z' }],
    ['due', 'before-receipt', { due: '2026-03-02T07:54:59.999Z' }],
    ['due', 'too-late', { due: '9999-12-31T00:00:00.000Z' }],
  ])('is refused where "%s" is %s', (field, reason, dates) =>
    given()
      .when(order('ReceiveDocument', ann, { ...samples.DocumentReceived, ...noon, ...dates }))
      .thenRefuse(ImpossibleDate, { field, reason }),
  );

  it('of the past is judged by the day on which it happened', () => {
    const past = { at: '1998-05-04T10:00:00.000Z', receivedAt: '1998-05-04T09:00:00.000Z' };
    const data = { ...samples.DocumentReceived, ...past, due: '1998-06-04T09:00:00.000Z' };
    given()
      .when(order('ReceiveDocument', program, data))
      .then({ type: 'DocumentReceived', data });
  });

  it('happens once', () => given(received).when(receive()).thenRefuse(DocumentAlreadyExists));

  it('is for officers of the authority, whatever posts they claim to have', () =>
    given()
      .when(receive({ ...zoe, posts: ann.posts }))
      .thenRefuse(NotPermitted));
});

describe('Naming a party of earlier documents', () => {
  const naming = (partyStanding: 'known' | 'unknown' | 'erased') => [
    order('ReceiveDocument', ann, {
      ...samples.DocumentReceived,
      isKnownParty: true,
      partyStanding,
    }),
    order('DraftDocument', bob, {
      ...without(samples.DocumentDrafted, 'officerId'),
      isKnownParty: true,
      partyStanding,
    }),
  ];

  it('is recorded like a new one if the caller may read one of these', () => {
    const [receiving, drafting] = naming('known');
    if (receiving) given().when(receiving).then(received);
    if (drafting) given().when(drafting).then(fact('DocumentDrafted'));
  });

  it('is refused if the caller may read none', () => {
    for (const opening of naming('unknown'))
      given().when(opening).thenRefuse(UnknownParty, { partyId: 'p-1' });
  });

  it('is refused once the party is erased, so that no new name is lost', () => {
    for (const opening of naming('erased'))
      given().when(opening).thenRefuse(PartyAlreadyErased, { partyId: 'p-1' });
  });
});

describe('Drafting a document', () => {
  it('is refused with a term that has passed', () =>
    given()
      .when(
        order('DraftDocument', bob, {
          ...without(samples.DocumentDrafted, 'officerId'),
          ...{ ...noon, due: '2026-03-02T11:54:59.999Z' },
        }),
      )
      .thenRefuse(ImpossibleDate, { field: 'due', reason: 'in-the-past' }));

  const sample = without(samples.DocumentDrafted, 'officerId');

  it('makes the officer who drafts it the one who works on it', () =>
    given()
      .when(order('DraftDocument', bob, sample))
      .then(fact('DocumentDrafted')));

  it('by a service leaves it with the unit', () =>
    given()
      .when(order('DraftDocument', program, sample))
      .then({ type: 'DocumentDrafted', data: sample }));

  it('is for those who work in the unit', () =>
    given()
      .when(order('DraftDocument', lea, sample))
      .thenRefuse(NotPermitted, { action: 'draft' }));
});

describe('Registering a document', () => {
  it('gives it the number that was allocated to it', () =>
    given(received)
      .when(order('RegisterDocument', ann, entry))
      .then(fact('DocumentRegistered', noon)));

  it('needs an allocated number', () =>
    given(received)
      .when(order('RegisterDocument', ann, { registerId, number }))
      .thenRefuse(NumberNotAllocated));

  it('with the same number again is nothing new', () =>
    given(received, registered)
      .when(order('RegisterDocument', ann, entry))
      .thenNothing());

  it('with another number is refused and says the number it bears', () =>
    given(received, registered)
      .when(order('RegisterDocument', ann, { registerId, number: '00018/in-2026', sequence: 18 }))
      .thenRefuse(AlreadyRegistered, { number }));

  it('is for registrars, who also see what other units have drafted', () => {
    given(fact('DocumentDrafted'))
      .when(order('RegisterDocument', ann, entry))
      .then(fact('DocumentRegistered', noon));
    given(fact('DocumentDrafted'))
      .when(order('RegisterDocument', bob, entry))
      .thenRefuse(NotPermitted);
  });

  it('is refused once registration was refused', () =>
    given(received, fact('RegistrationRefused'))
      .when(order('RegisterDocument', ann, entry))
      .thenRefuse(ActionNotAllowedNow, {
        situation: 'refused',
        allowedActions: ['resume-intake', 'add-note', 'check-signatures'],
      }));

  it('of a document that was never taken in is refused', () =>
    given()
      .when(order('RegisterDocument', ann, entry))
      .thenRefuse(DocumentNotFound));
});

describe('Refusing registration', () => {
  const { reason } = samples.RegistrationRefused;
  const refuse = order('RefuseRegistration', ann, { reason });

  it('ends the way of the document, with the reason', () =>
    given(received).when(refuse).then(fact('RegistrationRefused', noon)));

  it('is too late once it is registered', () =>
    given(received, registered)
      .when(refuse)
      .thenRefuse(ActionNotAllowedNow, { reason: 'situation', situation: 'registered' }));
});

describe('Forwarding to another authority', () => {
  const { toAuthority, reason } = samples.DocumentForwarded;
  const forward = order('ForwardToAuthority', ann, { toAuthority, reason });

  it('is possible before registration and after', () => {
    given(received).when(forward).then(fact('DocumentForwarded', noon));
    given(received, registered).when(forward).then(fact('DocumentForwarded', noon));
  });

  it('waits until an open hand-over is answered', () =>
    given(received, registered, fact('DocumentHandedOver'))
      .when(forward)
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));
});

describe('A document', () => {
  it('does not exist for officers of another authority', () =>
    given(received).when(order('ClaimDocument', zoe)).thenRefuse(DocumentNotFound));

  it('does not exist for units that have nothing to do with it', () =>
    given(received).when(order('ClaimDocument', dora)).thenRefuse(DocumentNotFound));

  it('does not exist for those whose clearance is too low', () =>
    given(received, fact('AccessLevelSet', { accessLevel: 'secret' }))
      .when(order('ClaimDocument', ann))
      .thenRefuse(DocumentNotFound));

  it('is read by the auditor, who may do nothing but write a note', () =>
    given(received)
      .when(order('ClaimDocument', eve))
      .thenRefuse(NotPermitted, {
        action: 'claim',
        allowedActions: ['add-note', 'check-signatures'],
      }));

  it('lies in the registry after receipt', () =>
    given(received)
      .when(order('ClaimDocument', ann))
      .then(fact('DocumentClaimed', { ...noon, ...registry, officerId: ann.id })));
});

describe('Revoking a registration', () => {
  const reason = 'The same letter is registered as 00016/in-2026';
  const revoke = (by = ann) => order('RevokeRegistration', by, { reason });
  const revoked = fact('RegistrationRevoked', { ...entry, reason });
  const another = { registerId, number: '00018/in-2026', sequence: 18 };

  it('takes the number from the document, with the reason', () =>
    given(received, registered)
      .when(revoke())
      .then({ ...revoked, data: { ...revoked.data, ...noon } }));

  it('lets the document be registered anew, or refused', () => {
    given(received, registered, revoked)
      .when(order('RegisterDocument', ann, another))
      .then(fact('DocumentRegistered', { ...another, ...noon }));
    given(received, registered, revoked)
      .when(order('RefuseRegistration', ann, { reason }))
      .then(fact('RegistrationRefused', { reason, ...noon }));
  });

  it('never gives the document the same number again', () =>
    given(received, registered, revoked)
      .when(order('RegisterDocument', program, entry))
      .thenRefuse(NumberRevoked, { registerId, number }));

  it('is for registrars, and waits for an answer to a hand-over', () => {
    given(received, registered).when(revoke(bob)).thenRefuse(DocumentNotFound);
    given(received, registered, fact('DocumentHandedOver'), fact('HandOverAccepted'))
      .when(revoke(bob))
      .thenRefuse(NotPermitted);
    given(received, registered, fact('DocumentHandedOver'))
      .when(revoke())
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' });
  });

  it('is possible only while the document is registered and in work', () => {
    for (const events of [[], [registered, fact('DocumentSettled')]])
      given(received, ...events)
        .when(revoke())
        .thenRefuse(ActionNotAllowedNow, { reason: 'situation' });
  });
});

describe('A number is bound to a document', () => {
  const after = (...history: readonly DocumentEvent[]) =>
    isBoundTo(
      history.reduce(
        (state, event) => documentDecider.evolve(state, event),
        documentDecider.initialState,
      ),
      entry,
    );

  it('that bears it or may still be registered under it', () => {
    expect(after(received)).toBe(true);
    expect(after(received, registered)).toBe(true);
    expect(after(received, registered, fact('DocumentForwarded'))).toBe(true);
  });

  it('and to no other', () => {
    expect(after()).toBe(false);
    expect(after(received, fact('RegistrationRefused'))).toBe(false);
    expect(after(received, fact('DocumentRegistered', { sequence: 99 }))).toBe(false);
    expect(after(received, registered, fact('RegistrationRevoked'))).toBe(false);
  });
});

describe('Taking up again what was refused or forwarded', () => {
  const { reason } = samples.IntakeResumed;

  it('puts it back where it lay, to wait for its number', () => {
    for (const end of [fact('RegistrationRefused'), fact('DocumentForwarded')])
      given(received, end)
        .when(order('ResumeIntake', ann, { reason }))
        .then(fact('IntakeResumed', noon));
    given(received, fact('RegistrationRefused'), fact('IntakeResumed'))
      .when(order('RegisterDocument', ann, entry))
      .then(fact('DocumentRegistered', noon));
  });

  it('is for registrars, and only for such documents', () => {
    given(received, fact('RegistrationRefused'))
      .when(order('ResumeIntake', bob, { reason }))
      .thenRefuse(DocumentNotFound);
    given(received)
      .when(order('ResumeIntake', ann, { reason }))
      .thenRefuse(ActionNotAllowedNow, { situation: 'unregistered' });
  });
});
