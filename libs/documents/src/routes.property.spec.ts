import fc from 'fast-check';
import { DomainError, foldRows, rowsIn, type Principal, type Recorded } from '@chancery/kernel';
import {
  bob,
  cas,
  dora,
  eve,
  fact,
  finance,
  finn,
  lea,
  legal,
  order,
  permits,
} from './examples.js';
import { allowedActions } from './domain/document.actions.js';
import type { DocumentCommand } from './domain/document.commands.js';
import { documentDecider } from './domain/document.decider.js';
import type { DocumentEvent } from './domain/document.events.js';
import type { Document, Present } from './domain/document.state.js';
import type { Place } from './domain/document.terms.js';
import { routeSamples } from './domain/route.samples.js';
import type { StepWish } from './domain/route.terms.js';
import { documentUnitProjection } from './read-models/document-unit/document-unit.projection.js';
import {
  documentUnitTable,
  type DocumentUnitRow,
} from './read-models/document-unit/document-unit.row.js';

const file = { ...fact('AttachmentAdded').data.attachment, role: 'text' as const };
const drafted = [fact('DocumentDrafted'), fact('AttachmentAdded', { attachment: file })];
const { verdict = { format: '', outcome: 'invalid', verdicts: [] }, fingerprint = '' } =
  routeSamples.SignatureGiven;
const reason = 'Because';

const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const by = one<Principal>(bob, bob, cas, dora, dora, lea, lea, finn, finn, eve);
const routeId = one('r-1', 'r-2', 'r-3');
const stepId = one('1', '2', '3', '4');
const contentVersion = one(2, 3, 4, 5);
const place = one<Place>(legal, finance, permits, { ...permits, officerId: cas.id });
const step: fc.Arbitrary<StepWish> = fc.record({
  stage: one(1, 2),
  place,
  act: one('concur', 'concur', 'sign'),
  isRequired: one(true, true, false),
});
const ofParty: StepWish = { stage: 2, act: 'sign', partyId: 'p-1', isRequired: true };
const steps = fc.array(
  fc.oneof({ weight: 6, arbitrary: step }, { weight: 1, arbitrary: one(ofParty) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const signature = one('valid', 'valid', 'invalid').map((outcome) => ({
  attachment: { ...file, attachmentId: 'a-9', sha256: 'c'.repeat(64) },
  verdict: { ...verdict, outcome },
  certificates: [fingerprint],
}));
const rules = fc.record({
  ...{ keep: one('none', 'same-text', 'before-refusal'), remarksBlock: fc.boolean() },
  fourEyes: fc.boolean(),
});

const starting = fc
  .tuple(by, routeId, steps, fc.option(rules, { nil: undefined }))
  .map(([who, id, wishes, text]) => {
    if (!text) return order('StartRoute', who, { routeId: id, steps: wishes });
    const asked = wishes.map(({ place: at = legal, partyId: _, ...rest }) => ({
      ...rest,
      place: at,
    }));
    const template = { name: 'A letter', steps: asked, ...text };
    return order('StartRoute', who, {
      ...{ routeId: id, templateId: 'riverside.letter' },
      template: { version: 1, validFrom: '2026-01-01', template },
    });
  });
const acting = fc
  .tuple(by, fc.record({ routeId, stepId, contentVersion }), signature)
  .map(([who, turn, found]) => {
    return [who, turn, { ...found, contentVersion: turn.contentVersion }] as const;
  })
  .chain(([who, turn, signed]) =>
    one<DocumentCommand>(
      order('Concur', who, turn),
      order('Concur', who, turn),
      order('Concur', who, { ...turn, remarks: reason }),
      order('RefuseConcurrence', who, { ...turn, reason }),
      order('Sign', who, { ...turn, level: 'simple' }),
      order('Sign', who, { ...turn, level: 'advanced', signature: signed }),
      order('RecordPartySignature', who, { ...turn, signature: signed }),
      order('RefuseSignature', who, { ...turn, reason }),
    ),
  );
const changing = fc
  .tuple(by, routeId, stepId, step, place)
  .chain(([who, id, at, wish, to]) =>
    one<DocumentCommand>(
      order('WithdrawRoute', who, { routeId: id, reason }),
      order('AddStep', who, { routeId: id, step: wish }),
      order('RemoveStep', who, { routeId: id, stepId: at, reason }),
      order('ReassignStep', who, { routeId: id, stepId: at, to }),
      order('AnnulSignatures', who, { reason }),
      order('CheckSignatures', who, { attachmentId: 'a-1', verdict }),
      order('CorrectDocument', who, { subject: 'Another', reason }),
      order('SetAttachmentRole', who, { attachmentId: 'a-1', role: 'annex' }),
    ),
  );
const commands = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: starting },
    { weight: 12, arbitrary: acting },
    { weight: 3, arbitrary: changing },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

const decided = (state: Document, command: DocumentCommand): readonly DocumentEvent[] => {
  try {
    documentDecider.admit(state, command);
    return documentDecider.decide(state, command);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
};

/** The content changes only while nobody relies on it, and what is done was offered. */
const checkStep = (before: Present, command: DocumentCommand, after: Present): void => {
  if ('action' in command) expect(allowedActions(before, command.by)).toContain(command.action);
  if (after.contentVersion !== before.contentVersion) {
    expect(before.route?.outcome).not.toBe('running');
    expect(before.signedIn).toBeUndefined();
  }
};

/** One stage is open, as long as the route runs; what was done stays done. */
const checkRoute = ({ route, contentVersion }: Present): void => {
  if (!route) return;
  const open = route.steps.filter(({ state }) => state === 'open');
  if (route.outcome !== 'running') expect(open).toEqual([]);
  else {
    expect(open.length).toBeGreaterThan(0);
    expect(route.contentVersion).toBe(contentVersion);
  }
  expect(open.every(({ stage }) => stage === route.stage)).toBe(true);
  for (const { state, stage } of route.steps)
    if (state === 'future' && route.outcome === 'running')
      expect(stage).toBeGreaterThan(route.stage);
};

const actTypes: readonly string[] = ['ConcurrenceGiven', 'SignatureGiven'];

/** An act is given once for a step; with four eyes once by a person; and only for what they read. */
const checkActs = (history: readonly DocumentEvent[], state: Present): void => {
  const acts = history.flatMap((event) =>
    actTypes.includes(event.type) && 'stepId' in event.data ? [event.data] : [],
  );
  const keys = acts.map((act) => `${act.routeId} ${act.stepId}`);
  expect(new Set(keys).size).toBe(keys.length);
  const people = (state.route?.steps ?? []).flatMap(({ state: at, officerId, partyId }) =>
    at === 'done' && partyId === undefined && officerId !== undefined ? [officerId] : [],
  );
  if (state.route?.rules.fourEyes && state.route.steps.every(({ act }) => act === 'sign'))
    expect(new Set(people).size).toBe(people.length);
};

const checkUnits = (history: readonly DocumentEvent[], { involvedUnits }: Present): void => {
  const recorded = history.map(
    (event, revision) => ({ ...event, revision }) as unknown as Recorded,
  );
  const rows = rowsIn<DocumentUnitRow>(
    foldRows([documentUnitProjection], recorded),
    documentUnitTable,
  );
  expect(rows.map(({ unitId }) => unitId).sort()).toEqual([...involvedUnits].sort());
};

describe('Whatever is ordered of a route, by whom and in what order', () => {
  it('nobody acts out of turn or twice, and what others rely on does not change', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, (orders) => {
        const history: DocumentEvent[] = [];
        let state: Document = documentDecider.initialState;
        const happen = (events: readonly DocumentEvent[]): void => {
          history.push(...events);
          state = events.reduce<Document>(
            (now, event) => documentDecider.evolve(now, event),
            state,
          );
        };
        happen(drafted);
        for (const command of orders) {
          const before = state as Present;
          const events = decided(before, command);
          happen(events);
          if (events.length > 0) checkStep(before, command, state as Present);
          checkRoute(state as Present);
        }
        checkActs(history, state as Present);
        checkUnits(history, state as Present);
        history.forEach(({ type }) => seen.add(type));
      }),
      { numRuns: 500 },
    );
    const usual = ['RouteStarted', 'StageOpened', 'RouteEnded', ...actTypes];
    expect([...seen]).toEqual(expect.arrayContaining(usual));
  });
});
