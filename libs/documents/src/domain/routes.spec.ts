import type { RouteTemplate } from '@chancery/procedures/rules';
import { spec } from '@chancery/testing';
import {
  at,
  bob,
  cas,
  documentId,
  dora,
  fact,
  finance,
  finn,
  lea,
  legal,
  order,
  permits,
} from '../examples.js';
import { allowedActions } from './document.actions.js';
import type { Concur, DocumentCommand, StartRoute } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import * as errors from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';
import type { StepWish } from './route.terms.js';

const { given } = spec(documentDecider);

const text = { ...fact('AttachmentAdded').data.attachment, role: 'text' as const };
const annex = { ...text, attachmentId: 'a-2', sha256: 'b'.repeat(64), role: 'annex' as const };
/** Bob of the permits unit drafted a letter with a text and an annex: version 3 of its content. */
const drafted = [
  fact('DocumentDrafted'),
  fact('AttachmentAdded', { attachment: text }),
  fact('AttachmentAdded', { attachment: annex }),
];

const step = (
  stage: number,
  place: StepWish['place'],
  change: Partial<StepWish> = {},
): StepWish => ({
  ...{ stage, act: 'concur', isRequired: true, ...(place && { place }) },
  ...change,
});
const mayor = step(2, permits, { act: 'sign', isForHead: true });
const usual = [step(1, legal), step(1, finance), mayor];

const start = (steps: readonly StepWish[] = usual, change: object = {}): StartRoute =>
  order('StartRoute', bob, { routeId: 'r-1', steps, ...change });
const by = (rules: Partial<RouteTemplate>, steps: readonly StepWish[] = usual): StartRoute => {
  const template = {
    name: 'A letter',
    keep: 'none',
    remarksBlock: false,
    fourEyes: false,
  } as const;
  const asked = steps.map(({ place = legal, isForHead: _, partyId: __, ...rest }) => ({
    ...rest,
    place,
  }));
  return order('StartRoute', bob, {
    ...{ routeId: 'r-1', templateId: 'riverside.letter' },
    template: {
      version: 2,
      validFrom: '2026-01-01',
      template: { ...template, steps: asked, ...rules },
    },
  });
};

/** What happened after these orders, each of which is taken. */
const after = (...orders: readonly DocumentCommand[]): readonly DocumentEvent[] =>
  orders.reduce<readonly DocumentEvent[]>((events, command) => {
    const state = stateOf(events);
    documentDecider.admit(state, command);
    return [...events, ...documentDecider.decide(state, command)];
  }, drafted);
const stateOf = (events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });
const typesAfter = (...orders: readonly DocumentCommand[]): readonly string[] =>
  after(...orders)
    .slice(drafted.length)
    .map(({ type }) => type);

const turn = (stepId: string, contentVersion = 3, routeId = 'r-1') => ({
  ...{ stepId, routeId, contentVersion },
});
const legalConcurs = (change: Partial<Concur['data']> = {}) =>
  order('Concur', lea, { ...turn('1'), ...change });
const financeConcurs = order('Concur', finn, turn('2'));
const mayorSigns = order('Sign', dora, { ...turn('3'), level: 'simple' });
const withdraw = order('WithdrawRoute', bob, { routeId: 'r-1', reason: 'A mistake' });
const offered = (events: readonly DocumentEvent[], who: typeof bob) =>
  allowedActions(stateOf(events), who);

describe('A route', () => {
  it('asks Legal and Finance side by side, then the Mayor, and not before', () => {
    const open = after(start());
    expect(typesAfter(start())).toEqual(['RouteStarted', 'StageOpened']);
    expect(offered(open, lea)).toContain('concur');
    expect(offered(open, dora)).not.toContain('sign');
    given(...open)
      .when(mayorSigns)
      .thenRefuse(errors.NotYourTurn, { openSteps: ['1', '2'] });
    const half = after(start(), legalConcurs());
    given(...half)
      .when(mayorSigns)
      .thenRefuse(errors.NotYourTurn, { openSteps: ['2'] });
    const both = after(start(), legalConcurs(), financeConcurs);
    expect(both.at(-1)).toMatchObject({
      ...{ type: 'StageOpened', data: { stage: 2, steps: [{ stepId: '3', act: 'sign' }] } },
    });
    expect(offered(both, dora)).toContain('sign');
  });

  it('lets who is asked read the document from the instant at which they are asked', () => {
    given(...drafted)
      .when(order('AddNote', lea, { noteId: 'n-1', text: 'Read' }))
      .thenRefuse(errors.DocumentNotFound);
    expect(offered(after(start()), lea)).toContain('add-note');
    expect(offered(after(start([step(1, legal), step(2, finance)])), finn)).toEqual([]);
  });

  it('is completed by its last act, which says for which content', () => {
    const all = after(start(), legalConcurs(), financeConcurs, mayorSigns);
    expect(all.slice(-2)).toMatchObject([
      {
        type: 'SignatureGiven',
        data: { level: 'simple', officerId: dora.id, content: { version: 3 } },
      },
      { type: 'RouteEnded', data: { outcome: 'completed', lapsed: [] } },
    ]);
    expect(stateOf(all)).toMatchObject({ route: { outcome: 'completed' }, signedIn: 'r-1' });
  });

  it('says content-changed to who has read an earlier version', () => {
    const anew = after(
      start(),
      withdraw,
      order('SupersedeAttachment', bob, {
        attachmentId: 'a-2',
        by: { ...annex, attachmentId: 'a-3', sha256: 'c'.repeat(64) },
      }),
      start(usual, { routeId: 'r-2' }),
    );
    given(...anew)
      .when(legalConcurs())
      .thenRefuse(errors.ContentChanged, { contentVersion: 3, currentVersion: 4 });
    expect(
      anew.find(({ type, data }) => type === 'RouteStarted' && data.routeId === 'r-2')?.data,
    ).toMatchObject({ follows: 'r-1' });
  });

  it('ends by a refusal, whose reason everybody sees, and asks nobody any more', () => {
    const reason = 'The legal basis is missing';
    const refused = after(start(), order('RefuseConcurrence', lea, { ...turn('1'), reason }));
    expect(refused.slice(-2)).toMatchObject([
      { type: 'ConcurrenceRefused', data: { reason } },
      { type: 'RouteEnded', data: { outcome: 'refused', reason, lapsed: ['1', '2'] } },
    ]);
    given(...refused)
      .when(financeConcurs)
      .thenRefuse(errors.StepAlreadyDone, { state: 'lapsed', outcome: 'refused' });
    given(...refused)
      .when(mayorSigns)
      .thenRefuse(errors.StepAlreadyDone, { outcome: 'refused' });
    expect(offered(refused, finn)).not.toContain('concur');
  });

  it('takes an act once, and never turns it into a refusal', () => {
    const given1 = after(start(), legalConcurs());
    given(...given1)
      .when(legalConcurs())
      .thenNothing();
    given(...given1)
      .when(order('Concur', { ...lea, id: 'riverside.leo' }, turn('1')))
      .thenRefuse(errors.StepAlreadyDone, { state: 'done' });
    given(...given1)
      .when(
        order('RefuseConcurrence', { ...lea, id: 'riverside.leo' }, { ...turn('1'), reason: 'No' }),
      )
      .thenRefuse(errors.StepAlreadyDone);
  });

  it('refuses changes of the content as long as it runs', () => {
    const running = after(start());
    for (const change of [
      order('AddAttachment', bob, { attachment: { ...annex, attachmentId: 'a-9' } }),
      order('SupersedeAttachment', bob, {
        attachmentId: 'a-1',
        by: { ...text, attachmentId: 'a-9' },
      }),
      order('WithdrawAttachment', bob, { attachmentId: 'a-2', reason: 'Not needed' }),
      order('SetAttachmentRole', bob, { attachmentId: 'a-2', role: 'auxiliary' }),
      order('CorrectDocument', bob, { subject: 'Another', reason: 'Misread' }),
      order('CorrectParty', bob, {
        party: { partyId: 'p-1', name: 'Jane', kind: 'person' },
        reason: 'Misread',
      }),
    ])
      given(...running)
        .when(change)
        .thenRefuse(errors.ContentInRoute, { routeId: 'r-1' });
    const source = { ...annex, attachmentId: 'a-9', role: 'source' as const };
    given(...running)
      .when(order('AddAttachment', bob, { attachment: source }))
      .then({ type: 'AttachmentAdded', data: { documentId, at: at('12:00'), attachment: source } });
  });

  it('holds the document back from leaving', () => {
    const running = after(start());
    for (const leaving of [
      order('ForwardToAuthority', bob, { toAuthority: 'hillside', reason: 'Theirs' }),
      order(
        'RefuseRegistration',
        { ...bob, posts: [{ ...permits, roles: ['registrar'] }] },
        { reason: 'No' },
      ),
    ])
      given(...running)
        .when(leaving)
        .thenRefuse(errors.ActionNotAllowedNow, { reason: 'route-running' });
  });

  it('runs alone', () => {
    given(...after(start()))
      .when(start(usual, { routeId: 'r-2' }))
      .thenRefuse(errors.RouteRunning, { routeId: 'r-1' });
    given(...after(start()))
      .when(start())
      .thenRefuse(errors.RouteRunning);
  });

  it('needs something to concur with', () => {
    given(fact('DocumentDrafted')).when(start()).thenRefuse(errors.NoContent);
    given(
      fact('DocumentDrafted'),
      fact('AttachmentAdded', { attachment: { ...annex, role: 'source' } }),
    )
      .when(start())
      .thenRefuse(errors.NoContent);
  });

  it('is started by who has the document in hand', () =>
    given(...after(start(), withdraw))
      .when(order('StartRoute', lea, { routeId: 'r-2', steps: usual }))
      .thenRefuse(errors.NotPermitted));

  it('is not made of steps that nobody could take', () => {
    const refused = (steps: readonly StepWish[]) => given(...drafted).when(start(steps));
    refused(Array.from({ length: 51 }, () => step(1, legal))).thenRefuse(errors.TooManySteps);
    refused([step(1, { ...permits, officerId: bob.id })]).thenRefuse(errors.StepForAuthor);
    refused([step(1, { unitId: 'riverside.nowhere' })]).thenRefuse(errors.AddresseeNotAvailable);
    for (const [field, wish] of [
      ['place', step(1, undefined)],
      ['place', step(1, legal, { act: 'sign', partyId: 'p-1' })],
      ['level', step(1, legal, { level: 'simple' })],
      ['act', step(1, undefined, { partyId: 'p-1' })],
      ['partyId', step(1, undefined, { act: 'sign', partyId: 'p-9' })],
    ] as const)
      refused([wish]).thenRefuse(errors.StepNotUsable, { field });
  });

  it('waits for the steps that are required, and lets the others lapse', () => {
    const optional = [step(1, legal), step(1, finance, { isRequired: false }), mayor];
    const events = after(start(optional), legalConcurs());
    expect(events.at(-1)).toMatchObject({ type: 'StageOpened', data: { stage: 2, lapsed: ['2'] } });
    given(...events)
      .when(financeConcurs)
      .thenRefuse(errors.StepAlreadyDone, { state: 'lapsed' });
  });
});

describe('Who drafted a text', () => {
  const toPermits = [step(1, permits), step(2, permits, { act: 'sign' })];

  it('does not concur with it as one of the unit, but may sign it', () => {
    given(...after(start(toPermits)))
      .when(order('Concur', bob, turn('1')))
      .thenRefuse(errors.StepForAuthor);
    expect(
      typesAfter(
        start(toPermits),
        order('Concur', cas, turn('1')),
        order('Sign', bob, { ...turn('2'), level: 'simple' }),
      ).slice(-2),
    ).toEqual(['SignatureGiven', 'RouteEnded']);
  });
});

describe('A step', () => {
  it('is for the officer whom it names, for the head, or for the unit', () => {
    const named = start([step(1, { ...permits, officerId: cas.id })]);
    given(...after(named))
      .when(order('Concur', dora, turn('1')))
      .thenRefuse(errors.NotPermitted);
    given(...after(start([step(1, permits, { isForHead: true })])))
      .when(order('Concur', cas, turn('1')))
      .thenRefuse(errors.NotPermitted);
    expect(typesAfter(named, order('Concur', cas, turn('1'))).at(-1)).toBe('RouteEnded');
  });

  it('is answered with the act that it asks for', () => {
    given(...after(start([step(1, legal)])))
      .when(order('Sign', lea, { ...turn('1'), level: 'simple' }))
      .thenRefuse(errors.StepAsksOtherwise, { asks: 'concurrence' });
    given(...after(start([step(1, legal)])))
      .when(order('Concur', lea, turn('7')))
      .thenRefuse(errors.StepNotFound, { stepIds: ['1'] });
    given(...after(start()))
      .when(order('Concur', lea, turn('1', 3, 'r-9')))
      .thenRefuse(errors.DocumentRouteNotFound, { lastRouteId: 'r-1' });
  });

  it('is added to the open stage or a later one, and waits at once in the open one', () => {
    const add = (wish: StepWish) => order('AddStep', bob, { routeId: 'r-1', step: wish });
    const late = after(start([step(1, legal), step(2, finance), step(3, permits)]), legalConcurs());
    given(...late)
      .when(add(step(1, legal)))
      .thenRefuse(errors.StageAlreadyOver, { openStage: 2 });
    const more = after(start(), add(step(1, permits)), legalConcurs(), financeConcurs);
    expect(more.at(-1)?.type).toBe('ConcurrenceGiven');
    expect(offered(more, cas)).toContain('concur');
    given(...after(start(Array.from({ length: 50 }, () => step(1, legal)))))
      .when(add(step(1, legal)))
      .thenRefuse(errors.TooManySteps);
  });

  it('is removed, and if it was the only one of its stage, the next opens in the same append', () => {
    const remove = order('RemoveStep', bob, { routeId: 'r-1', stepId: '1', reason: 'Not needed' });
    expect(typesAfter(start([step(1, legal), mayor]), remove).slice(-2)).toEqual([
      'StepRemoved',
      'StageOpened',
    ]);
    given(...after(start(), legalConcurs()))
      .when(remove)
      .thenRefuse(errors.StepAlreadyDone);
  });

  it('is reassigned while nobody has acted, by who started the route or the head', () => {
    const reassign = (who: typeof bob, to = finance) =>
      order('ReassignStep', who, { routeId: 'r-1', stepId: '1', to });
    const moved = after(start([step(1, legal)]), reassign(dora));
    given(...moved)
      .when(order('Concur', lea, turn('1')))
      .thenRefuse(errors.NotPermitted);
    expect(offered(moved, finn)).toContain('concur');
    given(...after(start([step(1, legal)])))
      .when(reassign(bob, legal))
      .thenNothing();
    given(...after(start([step(1, legal)])))
      .when(reassign(cas))
      .thenRefuse(errors.NotPermitted);
    given(...after(start([step(1, finance)])))
      .when(
        order('ReassignStep', bob, {
          routeId: 'r-1',
          stepId: '1',
          to: { ...permits, officerId: bob.id },
        }),
      )
      .thenRefuse(errors.StepForAuthor);
  });

  it('of a route that has ended is changed no more', () =>
    given(...after(start(), withdraw))
      .when(order('RemoveStep', bob, { routeId: 'r-1', stepId: '1', reason: 'No' }))
      .thenRefuse(errors.ActionNotAllowedNow, { reason: 'no-route' }));
});

describe('The next route', () => {
  const next = (rules: Partial<RouteTemplate>, steps?: readonly StepWish[]) =>
    order('StartRoute', bob, { ...by(rules, steps).data, routeId: 'r-2' });
  const keptIn = (events: readonly DocumentEvent[]) =>
    events.flatMap((event) =>
      event.type === 'RouteStarted' && event.data.routeId === 'r-2' ? event.data.kept : [],
    );
  const newAnnex = order('SupersedeAttachment', bob, {
    ...{ attachmentId: 'a-2', by: { ...annex, attachmentId: 'a-3', sha256: 'c'.repeat(64) } },
  });
  const twoStages = [step(1, legal), step(2, finance)];

  it('keeps a concurrence with the same text, with the version it was given for', () => {
    const events = after(start(), legalConcurs(), withdraw, newAnnex, next({ keep: 'same-text' }));
    expect(keptIn(events)).toEqual([{ stepId: '1', contentVersion: 3, officerId: lea.id }]);
    expect(events.at(-1)).toMatchObject({
      type: 'StageOpened',
      data: { steps: [{ stepId: '2' }] },
    });
  });

  it('asks everybody anew if the text changed, or the template keeps nothing', () => {
    const newText = order('SupersedeAttachment', bob, {
      ...{ attachmentId: 'a-1', by: { ...text, attachmentId: 'a-3', sha256: 'c'.repeat(64) } },
    });
    const corrected = order('CorrectDocument', bob, { subject: 'Another', reason: 'Misread' });
    for (const change of [newText, corrected])
      expect(
        keptIn(after(start(), legalConcurs(), withdraw, change, next({ keep: 'same-text' }))),
      ).toEqual([]);
    expect(keptIn(after(start(), legalConcurs(), withdraw, newAnnex, next({})))).toEqual([]);
  });

  it('keeps the stages before the refusal, where the template says so', () => {
    const reason = 'Too dear';
    const refused = order('RefuseConcurrence', finn, { ...turn('2'), reason });
    const rules = { keep: 'before-refusal' } as const;
    const events = after(
      start(twoStages),
      legalConcurs(),
      refused,
      newAnnex,
      next(rules, twoStages),
    );
    expect(keptIn(events)).toMatchObject([{ stepId: '1', contentVersion: 3 }]);
    expect(keptIn(after(start(), legalConcurs(), withdraw, newAnnex, next(rules)))).toEqual([]);
  });

  it('is complete at once if all that it asks for is kept; a signature never is', () => {
    const events = after(
      start(twoStages),
      legalConcurs(),
      order('Concur', finn, turn('2')),
      newAnnex,
      next({ keep: 'same-text' }, twoStages),
    );
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['RouteStarted', 'RouteEnded']);
  });
});

describe('A template', () => {
  it('names who is asked, and the head of who has the document', () => {
    const headOfCustody = { stage: 1, act: 'sign', place: 'head-of-custody' } as const;
    expect(after(by({ steps: [headOfCustody] }))[drafted.length]).toMatchObject({
      data: {
        steps: [{ place: permits, isForHead: true, isRequired: true }],
        template: { templateId: 'riverside.letter', version: 2 },
      },
    });
  });

  it('sends the text back on a remark, if it says so; else the remark goes on with it', () => {
    const remark = legalConcurs({ remarks: 'Name the plan' });
    expect(after(by({ remarksBlock: true }), remark).at(-1)).toMatchObject({
      type: 'RouteEnded',
      data: { outcome: 'returned', reason: 'Name the plan', lapsed: ['2'] },
    });
    expect(after(by({}), remark).at(-1)).toMatchObject({
      type: 'ConcurrenceGiven',
      data: { remarks: 'Name the plan' },
    });
  });

  it('with four eyes lets one person act once, in whatever capacity', () => {
    const maria = { ...lea, id: 'riverside.maria' };
    const forMayor = {
      ...dora,
      id: maria.id,
      behalf: { officerId: dora.id, substitutionId: 's-1', rights: ['sign'], level: 'internal' },
    } as const;
    const toSign = [step(1, legal), step(2, permits, { act: 'sign' })];
    const signs = order('Sign', forMayor, { ...turn('2'), level: 'simple' });
    const concurred = order('Concur', maria, turn('1'));
    given(...after(by({ fourEyes: true }, toSign), concurred))
      .when(signs)
      .thenRefuse(errors.SamePersonTwice, { officerId: maria.id, actedAt: '1' });
    expect(typesAfter(by({}, toSign), concurred, signs).at(-1)).toBe('RouteEnded');
  });
});
