import type { Evolutions } from '@chancery/kernel';
import { clockStanding, type ClockFact } from '@chancery/documents/rules';
import type { CaseClockEvent } from './case-clock.events.js';
import type { CaseClock } from './case-clock.terms.js';
import type { PresentCase } from './case.state.js';

const withClock = (
  of: PresentCase,
  clockId: string,
  change: (clock: CaseClock) => Partial<CaseClock>,
): PresentCase => ({
  ...of,
  clocks: of.clocks.map((one) => (one.clockId === clockId ? { ...one, ...change(one) } : one)),
});

const counting = (of: PresentCase, data: ClockFact & { readonly at: string }): PresentCase =>
  withClock(of, data.clockId, () => clockStanding(data));

/** How the terms of a case stand after what happened to them. */
export const clockEvolutions: Evolutions<PresentCase, CaseClockEvent> = {
  CaseClockStarted: (of, data) => {
    const { clockId, role, policyId, policyVersion, calendarId, calendarVersion, origin } = data;
    const by = { role, policyId, policyVersion, calendarId, calendarVersion };
    const clock: CaseClock = {
      ...{ clockId, ...by, ...clockStanding(data) },
      ...(data.reached && { reached: data.reached }),
      ...(origin !== undefined && { origin }),
    };
    return { ...of, clocks: [...of.clocks, clock] };
  },
  CaseClockSuspended: counting,
  CaseClockResumed: counting,
  CaseClockExtended: counting,
  CaseClockRecalculated: (of, data) =>
    withClock(of, data.clockId, () => ({
      ...clockStanding(data),
      calendarVersion: data.calendarVersion,
    })),
  CaseClockStopped: (of, { clockId, at, isKept, because }) =>
    withClock(of, clockId, () => ({ stopped: { at, isKept, because }, ladder: [] })),
  CaseRungReached: (of, { clockId, at, rung, passedOver }) =>
    withClock(of, clockId, ({ reached: before }) => ({
      reached: [
        ...before,
        ...passedOver.map((each) => ({ rung: each, at, isPassedOver: true })),
        { rung, at, isPassedOver: false },
      ],
    })),
};
