import { spec } from '@chancery/testing';
import {
  ann,
  at,
  bob,
  cas,
  dora,
  due,
  eve,
  fact,
  lea,
  legal,
  order,
  permits,
  registry,
  without,
} from '../examples.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AddresseeNotAvailable,
  DocumentNotFound,
  AlreadyWithAddressee,
  HandOverAlreadyExists,
  HandOverNotForAction,
  HandOverNotOpen,
  HandOverToHolder,
  ImpossibleDate,
  NotAnEarlierHolder,
  NotPermitted,
} from './document.errors.js';
import type { Place } from './document.terms.js';

const { given } = spec(documentDecider);
const noon = { at: at('12:00') };
const received = fact('DocumentReceived');
const inRegistry = [received, fact('DocumentRegistered')];
const note = 'Please check the zoning plan';
const sent = fact('DocumentHandedOver');
const accepted = fact('HandOverAccepted');
const asked = { handOverId: 'h-1', note: 'Please check the zoning plan' };
const inPermits = [...inRegistry, sent, accepted];
const toBob = { ...permits, officerId: bob.id };
const sentToBob = fact('DocumentHandedOver', { to: toBob });
const shown = fact('DocumentHandedOver', { handOverId: 'h-9', purpose: 'acquaintance', to: legal });
const shownFacts = {
  handOverId: 'h-9',
  purpose: 'acquaintance',
  from: registry,
  to: legal,
} as const;

const handOver = (to: Place, by = ann, handOverId = 'h-1') =>
  order('HandOverDocument', by, { handOverId, purpose: 'action', to, note });

describe('Handing a document over for action', () => {
  it('sends it to a unit and leaves it with the sender until it is accepted', () =>
    given(...inRegistry)
      .when(handOver(permits))
      .then(fact('DocumentHandedOver', noon)));

  it('may name an officer, also a colleague in the own unit', () => {
    given(...inRegistry)
      .when(handOver(toBob))
      .then(fact('DocumentHandedOver', { ...noon, to: toBob }));
    given(...inPermits)
      .when(handOver(toBob, cas, 'h-2'))
      .then(fact('DocumentHandedOver', { ...noon, handOverId: 'h-2', from: permits, to: toBob }));
  });

  it('to the holder is refused', () => {
    given(...inRegistry)
      .when(handOver(registry))
      .thenRefuse(HandOverToHolder);
    given(...inPermits, fact('DocumentClaimed'))
      .when(handOver(toBob, cas, 'h-2'))
      .thenRefuse(HandOverToHolder, permits);
  });

  it('to another authority is refused: there it is forwarded', () =>
    given(...inRegistry)
      .when(handOver({ unitId: 'hillside.registry' }))
      .thenRefuse(AddresseeNotAvailable, { unitId: 'hillside.registry' }));

  it('with a term that has passed is refused', () =>
    given(...inRegistry)
      .when(
        order('HandOverDocument', ann, {
          ...{ handOverId: 'h-1', purpose: 'action', to: permits },
          due: '2025-03-02T12:00:00.000Z',
        }),
      )
      .thenRefuse(ImpossibleDate, { field: 'due', reason: 'in-the-past' }));

  it('waits for registration', () =>
    given(received).when(handOver(permits)).thenRefuse(ActionNotAllowedNow, {
      action: 'hand-over-for-action',
      situation: 'unregistered',
    }));

  it('is done by the unit that answers for the document', () =>
    given(...inPermits)
      .when(handOver(legal, ann))
      .thenRefuse(NotPermitted));

  it('waits until the one before is answered', () =>
    given(...inRegistry, sent)
      .when(handOver(legal, ann, 'h-2'))
      .thenRefuse(ActionNotAllowedNow, { reason: 'hand-over-awaits-answer' }));

  it('repeated under the same id is nothing new', () =>
    given(...inRegistry, sent)
      .when(handOver(permits))
      .thenNothing());

  it('needs an id of its own', () => {
    given(...inRegistry, shown)
      .when(handOver(permits, ann, 'h-9'))
      .thenRefuse(HandOverAlreadyExists);
    given(...inPermits)
      .when(handOver(legal, bob))
      .thenRefuse(HandOverAlreadyExists);
  });

  it('is another one if it goes to another officer or has another purpose', () => {
    const toCas = { ...permits, officerId: cas.id };
    given(...inRegistry, sentToBob)
      .when(handOver(toCas))
      .thenRefuse(ActionNotAllowedNow);
    given(...inRegistry, sentToBob)
      .when(handOver({ ...legal, officerId: bob.id }))
      .thenRefuse(ActionNotAllowedNow);
    given(...inRegistry, sent)
      .when(order('HandOverDocument', ann, { ...shownFacts, handOverId: 'h-1' }))
      .thenRefuse(HandOverAlreadyExists);
    const shownToo = order('HandOverDocument', ann, {
      handOverId: 'h-2',
      purpose: 'acquaintance',
      to: permits,
    });
    given(...inRegistry, sent)
      .when(shownToo)
      .then({
        type: 'DocumentHandedOver',
        data: {
          ...without(sent.data, 'note'),
          ...noon,
          handOverId: 'h-2',
          purpose: 'acquaintance',
        },
      });
  });
});

describe('The same addressee twice', () => {
  const acquaint = { handOverId: 'h-7', purpose: 'acquaintance', to: permits } as const;

  it('is refused while the first still waits', () =>
    given(...inRegistry, fact('DocumentHandedOver', { ...acquaint, handOverId: 'h-6' }))
      .when(order('HandOverDocument', ann, acquaint))
      .thenRefuse(AlreadyWithAddressee, { handOverId: 'h-6' }));
});

describe('Accepting a hand-over', () => {
  const accept = (by = bob) => order('AcceptHandOver', by, { handOverId: 'h-1' });

  it('moves custody to the unit', () => {
    given(...inRegistry, sent)
      .when(accept())
      .then(fact('HandOverAccepted', noon));
    given(...inPermits)
      .when(order('ClaimDocument', bob))
      .then(fact('DocumentClaimed', noon));
  });

  it('makes the officer that it names the one who works on it', () =>
    given(...inRegistry, sentToBob)
      .when(accept())
      .then(
        fact('HandOverAccepted', { ...noon, to: toBob, custody: { ...toBob, due, ...asked } }),
      ));

  it('takes the term that the sender set, else that of the document', () => {
    const soon = '2026-03-09T22:00:00.000Z';
    given(...inRegistry, fact('DocumentHandedOver', { due: soon }))
      .when(accept())
      .then(fact('HandOverAccepted', { ...noon, custody: { ...permits, due: soon, ...asked } }));
  });

  it('is for the officer named or the head, not for colleagues', () => {
    given(...inRegistry, sentToBob)
      .when(accept(cas))
      .thenRefuse(NotPermitted, { action: 'accept' });
    given(...inRegistry, sentToBob)
      .when(accept(dora))
      .then(fact('HandOverAccepted', { ...noon, to: toBob, custody: { ...toBob, due, ...asked } }));
  });

  it('twice is once', () =>
    given(...inPermits)
      .when(accept())
      .thenNothing());

  it('is too late after a recall', () =>
    given(...inRegistry, sent, fact('HandOverRecalled'))
      .when(accept())
      .thenRefuse(HandOverNotOpen, {
        ...{ reason: 'recalled', unitId: registry.unitId },
        at: fact('HandOverRecalled').data.at,
      }));

  it('says how it ended, by whom and when, or that it was never made', () => {
    const ended = { handOverId: 'h-1', end: 'recalled', by: registry, at: noon.at } as const;
    expect(new HandOverNotOpen('d-1', 'h-1', ended).message).toContain(
      `Hand-over h-1 was recalled by ${registry.unitId} at ${noon.at}.`,
    );
    given(...inRegistry, sent)
      .when(order('AcceptHandOver', bob, { handOverId: 'h-7' }))
      .thenRefuse(HandOverNotOpen, { reason: 'never-made' });
  });

  it('is not for what was sent for acquaintance', () =>
    given(...inRegistry, shown)
      .when(order('AcceptHandOver', lea, { handOverId: 'h-9' }))
      .thenRefuse(HandOverNotForAction));

  it('twice is once, however long the way was before', () =>
    given(
      ...inPermits,
      fact('DocumentHandedOver', { handOverId: 'h-2', from: permits, to: legal }),
      fact('HandOverAccepted', { handOverId: 'h-2', from: permits, to: legal, custody: legal }),
    )
      .when(order('AcceptHandOver', lea, { handOverId: 'h-2' }))
      .thenNothing());
});

describe('Refusing a hand-over', () => {
  const { reason } = fact('HandOverRefused').data;
  const refuse = order('RefuseHandOver', bob, { handOverId: 'h-1', reason });

  it('leaves the document with the sender, who may send it elsewhere', () => {
    given(...inRegistry, sent)
      .when(refuse)
      .then(fact('HandOverRefused', noon));
    given(...inRegistry, sent, fact('HandOverRefused'))
      .when(handOver(legal, ann, 'h-2'))
      .then(fact('DocumentHandedOver', { ...noon, handOverId: 'h-2', to: legal }));
  });

  it('is not possible after acceptance', () =>
    given(...inPermits)
      .when(refuse)
      .thenRefuse(HandOverNotOpen, { reason: 'accepted', ...permits }));

  it('is not for the sender', () =>
    given(...inRegistry, sent)
      .when(order('RefuseHandOver', ann, { handOverId: 'h-1', reason }))
      .thenRefuse(NotPermitted));
});

describe('Recalling a hand-over', () => {
  const recall = (by = ann) =>
    order('RecallHandOver', by, { handOverId: 'h-1', reason: 'Sent to the wrong unit' });

  it('takes it back as long as it is not accepted', () => {
    given(...inRegistry, sent)
      .when(recall())
      .then(fact('HandOverRecalled', noon));
    given(...inPermits)
      .when(recall())
      .thenRefuse(HandOverNotOpen);
  });

  it('is for the unit that sent it', () =>
    given(...inRegistry, sent)
      .when(recall(bob))
      .thenRefuse(NotPermitted, { action: 'recall' }));
});

describe('Sending for acquaintance', () => {
  const show = order('HandOverDocument', ann, {
    handOverId: 'h-9',
    purpose: 'acquaintance',
    to: legal,
    note,
  });
  const takeNote = order('ConcludeHandOver', lea, { handOverId: 'h-9' });

  it('runs beside a hand-over for action, and to any number of units', () =>
    given(...inRegistry, sent)
      .when(show)
      .then({ ...shown, data: { ...shown.data, ...noon } }));

  it('lets the addressee read the document until the end', () => {
    given(...inRegistry)
      .when(takeNote)
      .thenRefuse(DocumentNotFound);
    given(...inRegistry, shown, fact('HandOverConcluded', { ...shownFacts }))
      .when(order('ClaimDocument', lea))
      .thenRefuse(NotPermitted);
  });

  it('is concluded when the addressee has taken note; custody does not move', () =>
    given(...inRegistry, shown)
      .when(takeNote)
      .then({
        type: 'HandOverConcluded',
        data: { documentId: sent.data.documentId, ...noon, ...shownFacts },
      }));

  it('of several, the one is answered that the answer names', () => {
    const elsewhere = fact('DocumentHandedOver', {
      ...{ handOverId: 'h-8', purpose: 'acquaintance', to: permits },
    });
    given(...inRegistry, elsewhere, shown)
      .when(takeNote)
      .then({
        type: 'HandOverConcluded',
        data: { documentId: sent.data.documentId, ...noon, ...shownFacts },
      });
    given(...inRegistry, elsewhere, shown)
      .when(order('ConcludeHandOver', lea, { handOverId: 'h-8' }))
      .thenRefuse(NotPermitted);
  });

  it('is concluded once', () =>
    given(...inRegistry, shown, { type: 'HandOverConcluded', data: { ...shown.data } })
      .when(takeNote)
      .thenRefuse(HandOverNotOpen, { reason: 'concluded', ...legal }));

  it('goes on after the document is closed', () =>
    given(...inRegistry, shown, fact('DocumentSettled'), fact('DocumentClosed'))
      .when(order('RecallHandOver', ann, { handOverId: 'h-9' }))
      .then({
        type: 'HandOverRecalled',
        data: { documentId: sent.data.documentId, ...noon, ...shownFacts },
      }));
});

describe('Concluding a hand-over for action', () => {
  const conclude = (by = bob) =>
    order('ConcludeHandOver', by, { handOverId: 'h-1', result: 'Done' });

  it('gives custody back to who handed it over, with their term', () =>
    given(...inPermits)
      .when(conclude())
      .then(fact('HandOverConcluded', noon)));

  it('waits for acceptance', () =>
    given(...inRegistry, sent)
      .when(conclude())
      .thenRefuse(HandOverNotOpen, { reason: 'not-accepted' }));

  it('is for the holder', () =>
    given(...inPermits)
      .when(conclude(ann))
      .thenRefuse(NotPermitted));

  it('waits until what the holder handed on is done', () =>
    given(
      ...inPermits,
      fact('DocumentHandedOver', { handOverId: 'h-2', from: permits, to: legal }),
      fact('HandOverAccepted', { handOverId: 'h-2', from: permits, to: legal, custody: legal }),
    )
      .when(conclude())
      .thenRefuse(HandOverNotOpen));

  it('happens once, and nobody is left to return it to', () => {
    const concluded = [...inPermits, fact('HandOverConcluded')];
    given(...concluded)
      .when(conclude(ann))
      .thenRefuse(HandOverNotOpen);
    given(...concluded)
      .when(order('ReturnDocument', ann, { to: registry, reason: 'Again' }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'no-earlier-holder' });
  });
});

describe('Returning a document', () => {
  const { reason } = fact('DocumentReturned').data;
  const back = (to: Place, by = bob) => order('ReturnDocument', by, { to, reason });
  const inLegal = [
    ...inPermits,
    fact('DocumentClaimed'),
    fact('DocumentHandedOver', { handOverId: 'h-2', from: toBob, to: legal }),
    fact('HandOverAccepted', { handOverId: 'h-2', from: toBob, to: legal, custody: legal }),
  ];

  it('brings it back at once, with the term of that holder', () =>
    given(...inPermits, fact('DocumentClaimed'))
      .when(back(registry))
      .then(fact('DocumentReturned', noon)));

  it('reaches any earlier holder, also the very officer', () => {
    given(...inLegal)
      .when(back(registry, lea))
      .then(fact('DocumentReturned', { ...noon, from: legal }));
    given(...inLegal)
      .when(back(toBob, lea))
      .then(
        fact('DocumentReturned', { ...noon, from: legal, custody: { ...toBob, due, ...asked } }),
      );
  });

  it('does not reach who never held it, and names who did', () => {
    given(...inPermits)
      .when(back(legal))
      .thenRefuse(NotAnEarlierHolder, { earlierHolders: [registry.unitId] });
    given(...inLegal)
      .when(back({ ...permits, officerId: cas.id }, lea))
      .thenRefuse(NotAnEarlierHolder);
  });

  it('from the first holder is not possible', () =>
    given(...inRegistry)
      .when(back(permits, ann))
      .thenRefuse(ActionNotAllowedNow, { reason: 'no-earlier-holder' }));

  it('is not for the auditor', () =>
    given(...inPermits)
      .when(back(registry, eve))
      .thenRefuse(NotPermitted));

  it('undoes the steps in between: they can not be concluded any more', () =>
    given(...inLegal, fact('DocumentReturned', { from: legal }))
      .when(order('ConcludeHandOver', ann, { handOverId: 'h-2' }))
      .thenRefuse(HandOverNotOpen));

  it('to a unit that held it twice undoes only what came after the second time', () => {
    const again = '2026-05-01T00:00:00.000Z';
    const toRegistry = { handOverId: 'h-2', from: permits, to: registry };
    const toLegal = { handOverId: 'h-3', from: registry, to: legal };
    given(
      ...inPermits,
      fact('DocumentHandedOver', toRegistry),
      fact('HandOverAccepted', { ...toRegistry, custody: { ...registry, due: again } }),
      fact('DocumentHandedOver', toLegal),
      fact('HandOverAccepted', { ...toLegal, custody: legal }),
    )
      .when(back(registry, lea))
      .then(
        fact('DocumentReturned', { ...noon, from: legal, custody: { ...registry, due: again } }),
      );
  });
});
