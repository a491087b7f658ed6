import { counting } from '@chancery/documents/examples';
import { spec } from '@chancery/testing';
import { at, bob, dora, fact, foundClass, opened, order, program, cas } from '../examples.js';
import type { CaseEvent } from './case.events.js';
import type { CaseClock } from './case-clock.terms.js';
import { CaseClockHasStopped, CaseClockNotFound } from './case-clock.errors.js';
import { CaseNotOpen, CaseOrderNotPermitted } from './case.errors.js';
import { caseDecider } from './case.decider.js';
import { caseSamples } from './case.samples.js';

const { given } = spec(caseDecider);
const { clockId, clock, ladder } = caseSamples.CaseClockStarted;
const { origin: _, reached: __, ...sample } = caseSamples.CaseClockStarted;
const started = { type: 'CaseClockStarted' as const, data: sample };
const stoppedBy = (because: 'case-closed' | 'case-merged' | 'case-cancelled', isKept = true) =>
  fact('CaseClockStopped', { at, because, isKept });
const intoCaseId = caseSamples.CaseMergeBegun.intoCaseId;
const stateAfter = (...events: readonly CaseEvent[]) =>
  [opened(), ...events].reduce(
    (of, event) => caseDecider.evolve(of, event),
    caseDecider.initialState,
  );
const late = '2026-05-01T09:00:00.000Z';

describe('Terms of a case', () => {
  it('are started by a head or a registrar, and run while the case is open', () => {
    const data = { ...{ clockId, policyId: 'p', startedAt: at }, role: 'statutory' } as const;
    given(opened())
      .when(order('StartCaseClock', cas, data))
      .thenRefuse(CaseOrderNotPermitted);
    given(opened(), fact('CaseCancelled'))
      .when(order('StartCaseClock', dora, data))
      .thenRefuse(CaseNotOpen);
    given(opened())
      .when(order('SuspendCaseClock', bob, { clockId, ground: 'asked' }))
      .thenRefuse(CaseClockNotFound);
  });

  it('end with the case, kept or missed', () => {
    const ready = [opened(), fact('CaseClassified'), fact('ResultSet'), started];
    const close = order('CloseCase', dora, { foundClass });
    given(...ready)
      .when(close)
      .then(fact('CaseClosed', { at }), stoppedBy('case-closed'));
    const missed = fact('CaseClockStopped', { at: late, because: 'case-cancelled', isKept: false });
    const cancel = order('CancelCase', dora, { reason: 'Twice' });
    given(opened(), started)
      .when({ ...cancel, data: { ...cancel.data, at: late } })
      .then(fact('CaseCancelled', { at: late, reason: 'Twice' }), missed);
    given(opened(), started, stoppedBy('case-closed'))
      .when(order('ResumeCaseClock', bob, { clockId }))
      .thenRefuse(CaseClockHasStopped);
  });

  it('tell of a reminder once, and of none that was set for another course of the term', () => {
    const { version } = clock;
    const rung = order('ReachCaseRung', program, {
      clockId,
      clockVersion: version,
      rung: 'remind',
    });
    const due = { ...rung, data: { ...rung.data, at: '2026-04-22T06:00:05.000Z' } };
    const told = fact('CaseRungReached', {
      ...{ at: due.data.at, version, rung: 'remind', passedOver: [], lateBy: 5 },
      ...{ told: ['executor'], isOverdue: false },
    });
    given(opened(), started).when(due).then(told);
    given(opened(), started, told).when(due).thenNothing();
    given(opened(), started).when(rung).thenNothing();
    given(opened(), started)
      .when({ ...due, data: { ...due.data, clockVersion: version + 1 } })
      .thenNothing();
  });

  it('follow a new version of the calendar, unless their policy keeps the dates that were told', () => {
    const { calendar, policy } = counting.rules;
    const days = new Map([
      ['2026-04-27', { date: '2026-04-27', day: 'off' as const, name: 'Mourning', basis: '' }],
    ]);
    const newer = {
      ...counting,
      rules: { ...counting.rules, calendar: { ...calendar, version: 2, days } },
    };
    const recalculate = (looked: typeof counting, by = program) =>
      order('RecalculateCaseClock', by, { clockId, counting: looked });
    const [moved, ...more] = caseDecider.decide(stateAfter(started), recalculate(newer));
    expect(more).toEqual([]);
    expect(moved).toMatchObject({
      type: 'CaseClockRecalculated',
      data: {
        because: 'calendar',
        calendarVersion: 2,
        dueDate: '2026-04-28',
        clock: { version: 2 },
      },
    });
    if (moved)
      expect(caseDecider.decide(stateAfter(started, moved), recalculate(newer))).toEqual([]);
    const keeping = { ...policy, onCalendarChange: 'keep' as const };
    for (const still of [counting, { ...newer, rules: { ...newer.rules, policy: keeping } }])
      given(opened(), started).when(recalculate(still)).thenNothing();
    given(opened(), started, stoppedBy('case-merged')).when(recalculate(newer)).thenNothing();
    given(opened(), started).when(recalculate(newer, dora)).thenRefuse(CaseOrderNotPermitted);
  });

  it('of a merged case run on in the other with their own dates, and are told of it', () => {
    const { role, policyId, policyVersion, calendarId, calendarVersion } = sample;
    const running: CaseClock = {
      ...{ clockId: 'c-9', role, policyId, policyVersion, calendarId, calendarVersion },
      ...{ clock, ladder, reached: [{ rung: 'remind', at, isPassedOver: false }] },
    };
    const joining = { fromCaseId: intoCaseId, clocks: [running] };
    const joined = {
      type: 'CaseClockStarted' as const,
      data: {
        ...{ caseId: sample.caseId, at, ...running, origin: intoCaseId },
        ...{
          startedAt: clock.startedAt,
          dueDate: '2026-04-27',
          nearestDue: clock.dates?.dueAt ?? '',
        },
      },
    };
    given(opened(), started)
      .when(order('JoinClocks', program, joining))
      .then(joined);
    given(opened(), started, joined)
      .when(order('JoinClocks', program, joining))
      .thenNothing();
    given(opened(), started, fact('CaseMergeBegun'))
      .when(order('CompleteMerge', program, { intoCaseId }))
      .then(fact('CaseMerged', { at, intoCaseId }), stoppedBy('case-merged'));
  });
});
