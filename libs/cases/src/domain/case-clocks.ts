import { holds, NotLookedUp, oversees, roles, type Decisions } from '@chancery/kernel';
import {
  extendClock,
  isOverdue,
  resumeClock,
  startClock,
  suspendClock,
  type Rules,
} from '@chancery/deadlines/rules';
import { clockFact, demandReceipt, dueRungs, nearestOf } from '@chancery/documents/rules';
import type {
  CaseClockCommand,
  ExtendCaseClock,
  JoinClocks,
  ReachCaseRung,
  ResumeCaseClock,
  StartCaseClock,
  SuspendCaseClock,
} from './case-clock.commands.js';
import * as errors from './case-clock.errors.js';
import type {
  CaseClockEvent,
  CaseClockStarted,
  CaseClockStopped,
  CaseRungReached,
} from './case-clock.events.js';
import { changed, counted, termOfCase } from './case-clock.counting.js';
import { recalculated } from './case-recalculation.js';
import type { CaseClock, CaseStopReason } from './case-clock.terms.js';
import type { PresentCase } from './case.state.js';

type Changing = SuspendCaseClock | ResumeCaseClock | ExtendCaseClock;

/** Any number of terms may run for a case, each counted by a policy that the clock keeps, as those of documents are. */
export const clockDecisions: Decisions<PresentCase, CaseClockCommand, CaseClockEvent> = {
  StartCaseClock: (of, command) => started(of, command),
  SuspendCaseClock: (of, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(of, command);
    const fact = changed(of, known, rules, { clock: suspendClock(rules, known.clock, data), data });
    return [{ type: 'CaseClockSuspended', data: { ...data, ...fact } }];
  },
  ResumeCaseClock: (of, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(of, command);
    const fact = changed(of, known, rules, { clock: resumeClock(rules, known.clock, data), data });
    return [{ type: 'CaseClockResumed', data: { ...data, ...fact } }];
  },
  ExtendCaseClock: (of, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(of, command);
    demandExtender(of, command, rules);
    const fact = changed(of, known, rules, { clock: extendClock(rules, known.clock, data), data });
    return [{ type: 'CaseClockExtended', data: { ...data, ...fact } }];
  },
  RecalculateCaseClock: (of, command) => recalculated(of, command),
  ReachCaseRung: (of, command) => reached(of, command),
  JoinClocks: (of, command) => joined(of, command),
};

const started = (
  of: PresentCase,
  { data: { counting, ...data } }: StartCaseClock,
): readonly CaseClockEvent[] => {
  const { caseId, clockId, startedAt, role, policyId, at } = data;
  const known = of.clocks.find((each) => each.clockId === clockId);
  if (known) {
    const isSame = known.policyId === policyId && known.role === role;
    if (isSame && known.clock.startedAt === startedAt) return [];
    throw new errors.CaseClockAlreadyStarted(caseId, clockId);
  }
  demandReceipt(startedAt, at);
  return [clockBegun(of, data, demandRules(counting))];
};

/** A term that begins now, among the other clocks of the case. */
export const clockBegun = (
  of: PresentCase,
  data: Omit<StartCaseClock['data'], 'counting'>,
  { policyVersion, rules }: NonNullable<StartCaseClock['data']['counting']>,
): CaseClockStarted => {
  const { clockId, startedAt, role, policyId, at } = data;
  const { calendarId, version: calendarVersion } = rules.calendar;
  const by = { role, policyId, policyVersion, calendarId, calendarVersion };
  const clock = startClock(rules, startedAt);
  const begun = { clockId, clock, ...by };
  const fact = clockFact(counted(of.clocks), begun, rules, { clock, at });
  return { type: 'CaseClockStarted', data: { ...data, ...by, ...fact } };
};

/** The data of a command, the clock that it names, and its rules. */
const looked = <Command extends Changing>(
  { caseId, clocks }: PresentCase,
  { data }: Command,
): readonly [Command['data'], CaseClock, Rules] => {
  const known = clocks.find(({ clockId }) => clockId === data.clockId);
  const clockIds = clocks.map(({ clockId }) => clockId);
  if (!known) throw new errors.CaseClockNotFound(caseId, data.clockId, clockIds);
  if (known.stopped) throw new errors.CaseClockHasStopped(caseId, data.clockId, known.stopped.at);
  return [data, known, demandRules(data.counting).rules];
};

/** The handler looks rules up for every clock that there is. */
const demandRules = <Counting>(counting: Counting | undefined): Counting => {
  if (counting === undefined) throw new NotLookedUp('What counts the clock');
  return counting;
};

/** Roles are held in the unit that answers for the case; who oversees it is its head. */
const demandExtender = (
  { caseId, unitId }: PresentCase,
  { by, data: { ground } }: ExtendCaseClock,
  { policy: { extensions } }: Rules,
): void => {
  const allowed = Object.hasOwn(extensions, ground) ? extensions[ground]?.by : undefined;
  if (!allowed || by.kind !== 'officer') return;
  const isHead = oversees(by, unitId) && allowed.includes('head');
  const isAllowed =
    isHead || roles.some((role) => allowed.includes(role) && holds(by, role, unitId));
  if (!isAllowed) throw new errors.CaseExtensionNotYours(caseId, ground, allowed);
};

/** Of all reminders that are due by now the last one is reached, once, and the others are passed over. */
const reached = (of: PresentCase, { data }: ReachCaseRung): readonly CaseRungReached[] => {
  const { caseId, clockId, clockVersion, rung, at } = data;
  const [known] = counted(of.clocks).clocks.filter((each) => each.clockId === clockId);
  if (!known || known.clock.version !== clockVersion) return [];
  const due = dueRungs(known, at);
  const highest = due.at(-1);
  if (!highest || !due.some((each) => each.rung === rung)) return [];
  const { authorityId, accessLevel, unitId } = of;
  return [
    {
      type: 'CaseRungReached',
      data: {
        ...{ caseId, at, clockId, version: clockVersion, rung: highest.rung },
        passedOver: due.slice(0, -1).map((each) => each.rung),
        lateBy: Math.floor((Date.parse(at) - Date.parse(highest.fireAt)) / 1_000),
        told: [...new Set(due.flatMap(({ to }) => to))],
        isOverdue: isOverdue(known.clock, at),
        ...{ authorityId, accessLevel, unitId },
        ...termOfCase(of),
      },
    },
  ];
};

/** Each keeps its dates: no term becomes longer by a merger. */
const joined = (of: PresentCase, { data }: JoinClocks): readonly CaseClockStarted[] => {
  const { caseId, at, fromCaseId, clocks } = data;
  const fresh = clocks.filter(
    ({ clockId, stopped }) => !stopped && !of.clocks.some((one) => one.clockId === clockId),
  );
  return fresh.map(({ origin = fromCaseId, stopped: _, ...known }, index) => {
    const all = [...counted(of.clocks).clocks, ...counted(fresh.slice(0, index + 1)).clocks];
    const nearestDue = nearestOf(all);
    const { clock } = known;
    return {
      type: 'CaseClockStarted',
      data: {
        ...{ caseId, at, ...known, origin, startedAt: clock.startedAt },
        ...(clock.dates && { dueDate: clock.dates.dueDate }),
        ...(nearestDue !== undefined && { nearestDue }),
      },
    };
  });
};

/** The terms end with the case. A suspended term is kept, unless it was missed before. */
export const caseClocksStopped = (
  { caseId, clocks }: PresentCase,
  because: CaseStopReason,
  at: string,
): readonly CaseClockStopped[] =>
  clocks
    .filter(({ stopped }) => !stopped)
    .map(({ clockId, clock, wasMissed = false }) => {
      const isKept = !wasMissed && !isOverdue(clock, at);
      return { type: 'CaseClockStopped', data: { caseId, at, clockId, isKept, because } };
    });
