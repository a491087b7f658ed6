import type { RouteTemplate } from '@chancery/procedures/rules';
import { spec } from '@chancery/testing';
import {
  ann,
  bob,
  cas,
  counting,
  documentId,
  fact,
  finance,
  legal,
  order,
  permits,
  program,
} from '../examples.js';
import {
  ConcurBySilence,
  ReassignStep,
  type DocumentCommand,
  type StartRoute,
} from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';

const { given } = spec(documentDecider);

const policyId = 'riverside.concurrence';
/** Three working days, from Monday 2 March 2026, 12:00: until the end of Thursday in Kyiv. */
const ofStep = {
  ...{ policyId, policyVersion: 2 },
  rules: {
    ...counting.rules,
    policy: { ...counting.rules.policy, term: { amount: 3, unit: 'working-day' } },
  },
} as const;
const dueAt = '2026-03-05T22:00:00.000Z';
const countings = { countings: [ofStep] };
const noon = '2026-03-02T12:00:00.000Z';

const steps: RouteTemplate['steps'] = [
  { stage: 1, act: 'concur', place: legal, policyId },
  { stage: 1, act: 'concur', place: finance, policyId },
  { stage: 2, act: 'sign', place: permits, policyId },
];
const start = (isSilenceTold = true): StartRoute =>
  order('StartRoute', bob, {
    ...{ routeId: 'r-1', templateId: 'riverside.letter', ...countings },
    template: {
      ...{ version: 2, validFrom: '2026-01-01' },
      template: {
        ...{ name: 'A letter', keep: 'none', remarksBlock: false, fourEyes: false },
        ...{ steps, ...(isSilenceTold && { silence: 'concurs' as const }) },
      },
    },
  });
const silent = (stepId: string, at = noon, by = program) => {
  const data = { documentId, routeId: 'r-1', stepId, at, ...countings };
  return new ConcurBySilence(data, by);
};
const weekLater = '2026-03-12T08:00:00.000Z';

const text = { ...fact('AttachmentAdded').data.attachment, role: 'text' as const };
const drafted = [fact('DocumentDrafted'), fact('AttachmentAdded', { attachment: text })];
const stateOf = (events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });
const after = (...orders: readonly DocumentCommand[]): readonly DocumentEvent[] =>
  orders.reduce<readonly DocumentEvent[]>(
    (events, command) => [...events, ...documentDecider.decide(stateOf(events), command)],
    drafted,
  );

describe('The term of a step', () => {
  it('begins when the step opens, and says what silence means', () =>
    expect(after(start()).at(-1)).toMatchObject({
      type: 'StageOpened',
      data: {
        steps: [
          {
            stepId: '1',
            term: { policyVersion: 2, dueDate: '2026-03-05', dueAt, silence: 'concurs' },
          },
          { stepId: '2', term: { dueAt } },
        ],
      },
    }));

  it('runs, and means nothing, where the template says nothing of silence', () =>
    expect(after(start(false)).at(-1)).toMatchObject({
      data: { steps: [{ term: { policyVersion: 2, dueDate: '2026-03-05', dueAt } }, {}] },
    }));

  it('begins anew with another place', () => {
    const at = '2026-03-04T09:00:00.000Z';
    const { data } = order('ReassignStep', bob, { routeId: 'r-1', stepId: '2', to: permits });
    const again = new ReassignStep({ ...data, at, ...countings }, bob);
    expect(after(start(), again).at(-1)).toMatchObject({
      type: 'StepReassigned',
      data: { term: { dueDate: '2026-03-09', silence: 'concurs' } },
    });
    given(...after(start(), again))
      .when(silent('2', '2026-03-06T00:00:00.000Z'))
      .thenNothing();
  });
});

describe('Silence', () => {
  it('of Finance for three working days is concurrence, also if nobody looked for a week', () => {
    const [concurred, ...more] = documentDecider.decide(
      stateOf(after(start())),
      silent('2', weekLater),
    );
    expect(concurred).toMatchObject({
      type: 'ConcurrenceGiven',
      data: { ...{ documentId, stepId: '2', place: finance, at: weekLater }, bySilence: true },
    });
    expect(concurred?.data).not.toHaveProperty('officerId');
    expect(more).toEqual([]);
  });

  it('opens the next stage, whose terms begin then', () =>
    expect(after(start(), silent('1', weekLater), silent('2', weekLater)).at(-1)).toMatchObject({
      type: 'StageOpened',
      data: { stage: 2, steps: [{ term: { dueDate: '2026-03-17' } }] },
    }));

  it('is recorded once, and not after somebody acted', () => {
    given(...after(start(), silent('2', weekLater)))
      .when(silent('2', weekLater))
      .thenNothing();
  });

  it('is no concurrence before the end of the term', () =>
    given(...after(start()))
      .when(silent('2', '2026-03-05T21:59:59.000Z'))
      .thenNothing());

  it('is never a signature', () => {
    const atSignature = after(start(), silent('1', weekLater), silent('2', weekLater));
    given(...atSignature)
      .when(silent('3', '2026-12-01T08:00:00.000Z'))
      .thenNothing();
  });

  it('says nothing of a route that has ended', () => {
    const withdrawn = order('WithdrawRoute', bob, { routeId: 'r-1', reason: 'A slip' });
    given(...after(start(), withdrawn))
      .when(silent('2', weekLater))
      .thenNothing();
  });

  it('is told by an alarm, not by officers', () => {
    for (const by of [cas, ann])
      given(...after(start()))
        .when(silent('2', weekLater, by))
        .thenRefuse(NotPermitted);
  });
});
