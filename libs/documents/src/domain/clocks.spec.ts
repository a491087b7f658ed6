import { spec } from '@chancery/testing';
import { ann, bob, counting, dora, fact, lea, order, program } from '../examples.js';
import { ResumeClock, StartClock } from './clock.commands.js';
import { ClockAlreadyStarted, ClockNotFound, ExtensionNotYours } from './clock.errors.js';
import { documentDecider } from './document.decider.js';
import { ActionNotAllowedNow, ImpossibleDate, NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';

const { given } = spec(documentDecider);
const inPermits = [
  fact('DocumentReceived'),
  fact('DocumentRegistered'),
  fact('DocumentHandedOver'),
  fact('HandOverAccepted'),
];
const clockId = 'c-1';
const startedAt = '2026-03-02T07:55:00.000Z';
const start = (by = dora) =>
  order('StartClock', by, { clockId, role: 'statutory', policyId: 'riverside.permit', startedAt });
const suspend = order('SuspendClock', bob, { clockId, ground: 'completion-asked' });
const resume = order('ResumeClock', bob, { clockId });
const extend = (by = dora) =>
  order('ExtendClock', by, { clockId, ground: 'needs-study', by: 'to-cap', reason: 'An opinion' });

/** What is decided one after the other, from a document in permits on. */
const decided = (...commands: readonly Parameters<typeof documentDecider.decide>[1][]) => {
  let state = inPermits.reduce<Document>(
    (document, event) => documentDecider.evolve(document, event),
    documentDecider.initialState,
  );
  return commands.flatMap((command) => {
    const events: readonly DocumentEvent[] = documentDecider.decide(state, command);
    state = events.reduce<Document>(
      (document, event) => documentDecider.evolve(document, event),
      state,
    );
    return events;
  });
};

describe('StartClock', () => {
  it('begins a term, with the steps to its date, its reminders and the nearest end', () =>
    expect(decided(start())).toMatchObject([
      {
        type: 'ClockStarted',
        data: {
          ...{ clockId, role: 'statutory', policyVersion: 1, calendarVersion: 1 },
          ...{ dueDate: '2026-04-27', nearestDue: '2026-04-27T21:00:00.000Z' },
          clock: {
            startedAt,
            version: 1,
            dates: { steps: [{ rule: 'start' }, { rule: 'count' }] },
          },
          ladder: [{ rung: 'remind', fireAt: '2026-04-22T06:00:00.000Z' }],
        },
      },
    ]));

  it('runs a letter recorded on Monday from the Friday on which it came', () =>
    expect(
      decided(
        order('StartClock', dora, {
          ...{ clockId, role: 'internal', policyId: 'riverside.permit' },
          startedAt: '2026-02-27T14:00:00.000Z',
        }),
      ),
    ).toMatchObject([{ data: { dueDate: '2026-04-24' } }]));

  it('says nothing new when repeated, and is refused on other terms', () => {
    given(...inPermits, fact('ClockStarted'))
      .when(start())
      .thenNothing();
    const other = new StartClock({ ...start().data, role: 'internal' }, dora);
    given(...inPermits, fact('ClockStarted'))
      .when(other)
      .thenRefuse(ClockAlreadyStarted);
  });

  it('is refused with a start in the future', () =>
    given(...inPermits)
      .when(new StartClock({ ...start().data, startedAt: '2026-03-03T09:00:00.000Z' }, dora))
      .thenRefuse(ImpossibleDate));

  it('is for the head of the unit and the registrar', () => {
    given(...inPermits)
      .when(start(bob))
      .thenRefuse(NotPermitted);
    expect(decided(start(ann))).toHaveLength(1);
  });
});

describe('SuspendClock and ResumeClock', () => {
  it('let a term stand without a date, and go on with the days left out', () => {
    const [, suspended, resumed] = decided(
      start(),
      suspend,
      new ResumeClock({ ...resume.data, at: '2026-03-12T12:00:00.000Z' }, bob),
    );
    expect(suspended).toMatchObject({ type: 'ClockSuspended', data: { ladder: [] } });
    expect(suspended?.data).not.toHaveProperty('dueDate');
    expect(suspended?.data).not.toHaveProperty('nearestDue');
    expect(resumed).toMatchObject({
      type: 'ClockResumed',
      data: { dueDate: '2026-05-07', nearestDue: '2026-05-07T21:00:00.000Z' },
    });
  });

  it('are refused for a clock that is not there, and where there is none at all', () => {
    given(...inPermits, fact('ClockStarted', { clockId: 'c-2' }))
      .when(suspend)
      .thenRefuse(ClockNotFound, { clockIds: ['c-2'] });
    given(...inPermits)
      .when(suspend)
      .thenRefuse(ActionNotAllowedNow, { reason: 'no-clock' });
  });
});

describe('ExtendClock', () => {
  it('lengthens the term up to the cap, by those whom the policy names', () =>
    expect(decided(start(), extend())).toMatchObject([
      {},
      { type: 'ClockExtended', data: { dueDate: '2026-05-25', by: 'to-cap' } },
    ]));

  it('is refused to a clerk, where the policy names the head', () =>
    given(...inPermits, fact('ClockStarted'))
      .when(extend(bob))
      .thenRefuse(ExtensionNotYours, { allowedRoles: ['head'] }));

  it('is open to a service of the platform', () =>
    expect(decided(start(program), extend(program))).toHaveLength(2));

  it('is refused to who does not hold the document', () =>
    given(
      ...inPermits,
      fact('ClockStarted'),
      fact('DocumentHandedOver', {
        handOverId: 'h-2',
        purpose: 'acquaintance',
        to: { unitId: 'riverside.legal' },
      }),
    )
      .when(extend(lea))
      .thenRefuse(NotPermitted));
});

describe('the nearest end', () => {
  it('is that of the statutory clocks alone, the nearer one first', () => {
    const events = decided(
      start(),
      order('StartClock', dora, {
        ...{ clockId: 'c-2', role: 'internal', policyId: 'riverside.short', startedAt },
        counting: {
          ...counting,
          rules: {
            ...counting.rules,
            policy: { ...counting.rules.policy, term: { amount: 1, unit: 'week' } },
          },
        },
      }),
    );
    expect(events[1]?.data).toMatchObject({
      ...{ dueDate: '2026-03-09', nearestDue: '2026-04-27T21:00:00.000Z' },
    });
  });
});
