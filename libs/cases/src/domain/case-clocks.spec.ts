import { spec } from '@chancery/testing';
import { at, bob, dora, fact, foundClass, opened, order, program, cas } from '../examples.js';
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
