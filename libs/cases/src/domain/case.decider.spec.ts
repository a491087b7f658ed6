import { counting } from '@chancery/documents/examples';
import { spec } from '@chancery/testing';
import {
  allocated,
  ann,
  at,
  bob,
  caseId,
  cas,
  documentId,
  dora,
  fact,
  foundClass,
  lea,
  opened,
  order,
  otherCaseId,
  program,
} from '../examples.js';
import * as errors from './case.errors.js';
import { caseDecider } from './case.decider.js';
import { caseSamples } from './case.samples.js';
import type { FoundCase } from './case.terms.js';
import { partedBy } from './settlement-links.js';

const { given } = spec(caseDecider);
const reason = 'Because';
const { registerId, number, sequence } = caseSamples.CaseNumbered;
const caseNumber = { registerId, number, sequence };
const { parentId: _, at: __, caseId: ___, splitFrom: ____, ...sample } = caseSamples.CaseOpened;
const { procedure: _____, ...title } = sample;
const followed = { procedureId: 'riverside.building-permit', version: 1 };
const numbered = fact('CaseNumbered');
const classified = fact('CaseClassified');
const withResult = [opened(), numbered, classified, fact('ResultSet')];
const closed = fact('CaseClosed');

describe('Opening a case', () => {
  it('records its number and class with it', () =>
    given()
      .when(
        order('OpenCase', bob, {
          ...title,
          registerId,
          caseNumber,
          foundClass,
          classId: foundClass.classId,
        }),
      )
      .then(opened(), numbered, classified));

  it('is for officers of the unit, its head and registrars', () =>
    given()
      .when(order('OpenCase', lea, { ...title, registerId, caseNumber }))
      .thenRefuse(errors.CaseOrderNotPermitted));

  it('gives it the level and the terms of the procedure for its kind', () => {
    const { accessLevel: ______, ...untold } = title;
    const clockId = '7d1f0a52-3a4e-4f0b-9a55-0d1d7c2b8e21';
    const clock = { clockId, role: 'statutory', policyId: 'riverside.permit', counting } as const;
    const procedure = { ...followed, accessLevel: 'confidential', clocks: [clock] } as const;
    const command = order('OpenCase', dora, { ...untold, registerId, caseNumber, procedure });
    const [begun, , term, ...more] = caseDecider.decide(caseDecider.initialState, command);
    expect(begun).toEqual({
      type: 'CaseOpened',
      data: { ...untold, caseId, at, accessLevel: 'confidential', procedure: followed },
    });
    expect(term).toMatchObject({
      type: 'CaseClockStarted',
      data: { clockId, startedAt: at, role: 'statutory', policyId: 'riverside.permit' },
    });
    expect(more).toEqual([]);
    const said = order('OpenCase', dora, { ...title, registerId, caseNumber, procedure });
    expect(caseDecider.decide(caseDecider.initialState, said)[0]).toMatchObject({
      data: { accessLevel: title.accessLevel },
    });
    const none = order('OpenCase', dora, { ...untold, registerId, caseNumber });
    expect(caseDecider.decide(caseDecider.initialState, none)[0]).toMatchObject({
      data: { accessLevel: 'internal' },
    });
  });

  it('is refused in a class that is closed, or in a closed case', () => {
    const wanted = { ...title, registerId, caseNumber, classId: foundClass.classId };
    given()
      .when(order('OpenCase', bob, { ...wanted, foundClass: { ...foundClass, isOpen: false } }))
      .thenRefuse(errors.ClassNotOpen, { classId: foundClass.classId });
    given()
      .when(
        order('OpenCase', bob, {
          ...{ ...title, registerId, caseNumber },
          ...{ parentId: otherCaseId, parentStatus: 'closed' },
        }),
      )
      .thenRefuse(errors.ParentCaseClosed, { parentId: otherCaseId });
  });
});

describe('A case', () => {
  it('does not exist for a unit that has nothing to do with it', () =>
    given(opened())
      .when(order('SetResult', lea, { result: 'granted' }))
      .thenRefuse(errors.CaseNotFound));

  it('goes to another unit by order of the head, and is then read there, too', () => {
    const place = { unitId: 'riverside.legal', officerId: 'riverside.lea' };
    given(opened())
      .when(order('AssignCase', bob, place))
      .thenRefuse(errors.CaseOrderNotPermitted);
    given(opened())
      .when(order('AssignCase', dora, place))
      .then(fact('CaseAssigned', { at }));
    given(opened(), fact('CaseAssigned'))
      .when(order('SetResult', lea, { result: 'granted' }))
      .then(fact('ResultSet', { at }));
    given(opened())
      .when(order('AssignCase', dora, { ...place, unavailable: 'officer-not-there' }))
      .thenRefuse(errors.CasePlaceNotAvailable, { reason: 'officer-not-there' });
  });

  it('has one initiator at a time', () => {
    const party = { partyId: 'p-9', name: 'John Doe', kind: 'person' as const };
    given(opened(), fact('PartyAdded'))
      .when(order('AddParty', bob, { party, role: 'initiator' }))
      .thenRefuse(errors.PartyRoleTaken, { role: 'initiator' });
    given(opened(), fact('PartyAdded'), fact('PartyEnded'))
      .when(order('AddParty', bob, { party, role: 'initiator' }))
      .then({
        type: 'PartyAdded',
        data: { caseId, at, authorityId: 'riverside', party, role: 'initiator' },
      });
  });

  it('is linked with a case that who links may read', () => {
    const link = { otherCaseId, kind: 'follows' } as const;
    given(opened())
      .when(order('LinkCase', bob, { ...link, isOther: true }))
      .then(fact('CaseLinked', { at }));
    given(opened())
      .when(order('LinkCase', bob, link))
      .thenRefuse(errors.CaseNotFound, { caseId: otherCaseId });
    given(opened())
      .when(order('UnlinkCase', bob, { ...link, reason }))
      .thenRefuse(errors.CaseLinkNotFound);
  });
});

describe('Entries', () => {
  it('are numbered without gaps, and a void number is not given again', () =>
    given(opened(), allocated(), fact('EntryVoided'))
      .when(order('TakeIn', bob, { documentId }))
      .then({ ...allocated(2), data: { ...allocated(2).data, at } } as never));

  it('are given to a document once', () =>
    given(opened(), allocated())
      .when(order('TakeIn', bob, { documentId }))
      .thenNothing());

  it('have one fate', () => {
    const named = { documentId, entry: 1 };
    given(opened(), allocated(), fact('EntryMovedOut'))
      .when(order('VoidEntry', program, { ...named, reason }))
      .thenNothing();
    given(opened(), allocated())
      .when(order('NoteMove', program, { ...named, toCaseId: otherCaseId }))
      .then(fact('EntryMovedOut', { at }));
    given(opened(), allocated())
      .when(order('VoidEntry', bob, { ...named, reason }))
      .thenRefuse(errors.CaseOrderNotPermitted);
  });

  it('are not given out by a case that is closed', () =>
    given(...withResult, closed)
      .when(order('TakeIn', bob, { documentId }))
      .thenRefuse(errors.CaseNotOpen, { status: 'closed' }));
});

describe('Closing a case', () => {
  const close = (more = {}) => order('CloseCase', bob, { foundClass, examined: [1], ...more });

  it('settles how long it is kept, from the year to come', () =>
    given(...withResult)
      .when(close())
      .then(fact('CaseClosed', { at })));

  it('is refused without class and result, and names each obstacle with its document', () => {
    given(opened())
      .when(close())
      .thenRefuse(errors.CaseNotReady, {
        obstacles: [{ code: 'no-class' }, { code: 'no-result' }],
      });
    const obstacles = [{ code: 'document-open', documentId }];
    given(...withResult, allocated())
      .when(close({ obstacles }))
      .thenRefuse(errors.CaseNotReady, { obstacles });
  });

  it('is refused for a document that came in meanwhile', () =>
    given(...withResult, allocated(), allocated(2, 'another'))
      .when(close())
      .thenRefuse(errors.CaseNotReady, {
        obstacles: [{ code: 'entry-pending', documentId: 'another' }],
      }));

  it('is for the responsible officer and the head', () => {
    given(...withResult)
      .when(order('CloseCase', cas, { foundClass }))
      .thenRefuse(errors.CaseOrderNotPermitted);
    given(...withResult)
      .when(order('CloseCase', dora, { foundClass }))
      .then(fact('CaseClosed', { at }));
  });

  it('is taken back by the head; result and retention go with it', () => {
    given(...withResult, closed)
      .when(order('ReopenCase', bob, { reason }))
      .thenRefuse(errors.CaseOrderNotPermitted);
    const { because: ____, ...reopened } = caseSamples.CaseReopened;
    given(...withResult, closed)
      .when(order('ReopenCase', dora, { reason }))
      .then({ type: 'CaseReopened', data: { ...reopened, at, reason } });
    given(...withResult, closed, fact('CaseReopened'))
      .when(close())
      .thenRefuse(errors.CaseNotReady, { obstacles: [{ code: 'no-result' }] });
  });

  it('stays while the case that it is a part of is closed', () =>
    given(fact('CaseOpened'), classified, fact('ResultSet'), closed)
      .when(order('ReopenCase', dora, { reason, parentStatus: 'closed' }))
      .thenRefuse(errors.ParentCaseClosed, { parentId: otherCaseId }));
});

describe('Cancelling a case', () => {
  it('is for one with nothing in it', () => {
    given(opened(), allocated())
      .when(order('CancelCase', ann, { reason }))
      .thenRefuse(errors.CaseNotEmpty);
    given(opened(), allocated())
      .when(order('CancelCase', dora, { reason }))
      .thenRefuse(errors.CaseNotEmpty, { documentIds: [documentId] });
    given(opened())
      .when(order('CancelCase', dora, { reason }))
      .then(fact('CaseCancelled', { at, reason }));
  });
});

describe('A letter and its reply', () => {
  const answeredBy = (...replies: readonly string[]) =>
    replies.map((documentId) => ({ documentId }));
  const letter = { documentId: 'letter', replies: answeredBy('elsewhere', 'reply') };
  const letters = [letter, { documentId: 'reply', replies: [] }];

  it('are moved together or not at all', () => {
    const bound = [{ documentId: 'letter', replyId: 'reply' }];
    expect(partedBy(letters, ['letter'])).toEqual(bound);
    expect(partedBy(letters, ['reply'])).toEqual(bound);
    expect(partedBy(letters, ['letter', 'reply'])).toEqual([]);
  });

  it('are not bound where the reply lies in no or another case', () =>
    expect(partedBy([letter], ['letter'])).toEqual([]));
});

describe('Merging a case into another', () => {
  const found: FoundCase = {
    ...{ status: 'open', authorityId: 'riverside', accessLevel: 'internal' },
    ...{ isTheirs: true, isWithin: false },
  };
  const wish = (into: Partial<FoundCase> = {}) => ({
    ...{ intoCaseId: otherCaseId, reason: 'One matter', into: { ...found, ...into } },
  });
  const begun = fact('CaseMergeBegun', { at });
  const ended = fact('CaseMerged', { at });

  it('begins by a head of both units or a registrar; from then on it takes nothing in', () => {
    given(opened())
      .when(order('MergeCase', dora, wish()))
      .then(begun);
    given(opened())
      .when(order('MergeCase', ann, wish()))
      .then(begun);
    given(opened())
      .when(order('MergeCase', bob, wish()))
      .thenRefuse(errors.CaseOrderNotPermitted);
    given(opened())
      .when(order('MergeCase', dora, wish({ isTheirs: false })))
      .thenRefuse(errors.CaseOrderNotPermitted, { caseId: otherCaseId });
    given(opened(), begun)
      .when(order('TakeIn', bob, { documentId }))
      .thenRefuse(errors.CaseNotOpen);
  });

  it('is refused with itself, and with what it cannot go on in', () => {
    given(opened())
      .when(order('MergeCase', dora, { ...wish(), intoCaseId: caseId }))
      .thenRefuse(errors.MergeIntoItself);
    given(opened())
      .when(order('MergeCase', dora, { intoCaseId: otherCaseId, reason }))
      .thenRefuse(errors.CaseNotFound);
    for (const [into, why] of [
      [{ status: 'merging' }, 'not-open'],
      [{ authorityId: 'lakeside' }, 'other-authority'],
      [{ accessLevel: 'public' }, 'lower-access-level'],
      [{ isWithin: true }, 'part-of-this-case'],
    ] as const)
      given(opened())
        .when(order('MergeCase', dora, wish(into)))
        .thenRefuse(errors.MergeNotPossible, { reason: why });
  });

  it('of two into each other: the second finds the first merging', () =>
    given(opened(), begun)
      .when(order('MergeCase', dora, wish()))
      .thenRefuse(errors.CaseNotOpen));

  it('ends once nothing lies in it any more, and once only', () => {
    const complete = order('CompleteMerge', program, { intoCaseId: otherCaseId });
    given(opened(), allocated(), begun).when(complete).thenRefuse(errors.CaseNotEmpty);
    given(opened(), begun).when(complete).then(ended);
    given(opened(), begun, ended).when(complete).thenNothing();
    given(opened(), begun)
      .when(order('CompleteMerge', dora, { intoCaseId: otherCaseId }))
      .thenRefuse(errors.CaseOrderNotPermitted);
  });

  it('lets its parties take part in the other; there is one initiator there', () => {
    const joining = { partyId: 'p-9', role: 'initiator', heldBy: otherCaseId } as const;
    const join = order('JoinParties', program, { fromCaseId: otherCaseId, parties: [joining] });
    const { represents: _, ...sample } = caseSamples.PartyJoined;
    const joined = (role: 'initiator' | 'interested') => ({
      ...{ type: 'PartyJoined' as const, data: { ...sample, ...joining, role, at } },
    });
    given(opened()).when(join).then(joined('initiator'));
    given(opened(), fact('PartyAdded')).when(join).then(joined('interested'));
    given(opened(), joined('initiator')).when(join).thenNothing();
    given(opened(), joined('initiator'))
      .when(order('EndParty', bob, { partyId: 'p-9', reason }))
      .then(fact('PartyEnded', { partyId: 'p-9', reason, at }));
  });

  it('is given up where the other takes in no more: the case is open again', () => {
    const why = 'The other case is closed';
    const abandon = order('AbandonMerge', program, { intoCaseId: otherCaseId, reason: why });
    const abandoned = fact('CaseMergeAbandoned', { at, reason: why });
    given(opened(), begun).when(abandon).then(abandoned);
    given(opened(), begun, abandoned).when(abandon).thenNothing();
    given(opened(), begun, abandoned)
      .when(order('MergeCase', dora, wish()))
      .then(begun);
    given(opened(), begun, ended)
      .when(order('ReopenCase', dora, { reason }))
      .thenRefuse(errors.CaseNotOpen);
  });
});
