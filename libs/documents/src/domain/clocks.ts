import {
  holds,
  NotLookedUp,
  oversees,
  roles,
  type Decisions,
  type Evolutions,
} from '@chancery/kernel';
import { extendClock, resumeClock, suspendClock, type Rules } from '@chancery/deadlines/rules';
import { clockBegun, factOf } from './clock.counting.js';
import type { ClockCommand, ExtendClock, StartClock } from './clock.commands.js';
import {
  ClockAlreadyStarted,
  ClockHasStopped,
  ClockNotFound,
  ExtensionNotYours,
} from './clock.errors.js';
import type { ClockFact, DocumentClock } from './clock.terms.js';
import { demandReceipt } from './dates.js';
import type { ClockEvent, TermEvent } from './clock.events.js';
import type { Present } from './document.state.js';
import { withMoreTime, withStoppedClock, withTaskClock } from './task.running.js';
import type { OfDocument } from './document.terms.js';
import type { StartedBy } from './procedure.terms.js';
import { rungEvolutions } from './rungs.js';

/** Any number of terms may run for a document, each counted by a policy that the clock keeps. */
export const clockDecisions: Decisions<Present, ClockCommand, TermEvent> = {
  StartClock: (document, command) => started(document, command),
  SuspendClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    const clock = suspendClock(rules, known.clock, data);
    return [
      {
        type: 'ClockSuspended',
        data: { ...data, ...factOf(document, known, rules, { clock, at: data.at }) },
      },
    ];
  },
  ResumeClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    const clock = resumeClock(rules, known.clock, data);
    return [
      {
        type: 'ClockResumed',
        data: { ...data, ...factOf(document, known, rules, { clock, at: data.at }) },
      },
    ];
  },
  ExtendClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    demandExtender(document, command, rules);
    const { ground, by, at } = data;
    const clock = extendClock(rules, known.clock, { ground, by, at });
    return [
      {
        type: 'ClockExtended',
        data: { ...data, ...factOf(document, known, rules, { clock, at: data.at }) },
      },
    ];
  },
};

const started = (
  document: Present,
  { data: { counting, ...data } }: StartClock,
): readonly TermEvent[] => {
  const { documentId, clockId, startedAt, role, policyId } = data;
  const known = clockOf(document, clockId);
  if (known) {
    const isSame = known.policyId === policyId && known.role === role;
    if (isSame && known.clock.startedAt === startedAt) return [];
    throw new ClockAlreadyStarted(documentId, clockId);
  }
  demandReceipt(startedAt, data.at);
  return [clockBegun(document, data, demandRules(counting))];
};

const clockOf = ({ clocks }: Present, clockId: string): DocumentClock | undefined =>
  clocks.find((each) => each.clockId === clockId);

/** The data of a command, the clock that it names, and its rules. Throws ClockNotFound. */
const looked = <Command extends Exclude<ClockCommand, StartClock>>(
  document: Present,
  { data }: Command,
): readonly [Command['data'], DocumentClock, Rules] => {
  const known = clockOf(document, data.clockId);
  const clockIds = document.clocks.map(({ clockId }) => clockId);
  if (!known) throw new ClockNotFound(document.documentId, data.clockId, clockIds);
  if (known.stopped) throw new ClockHasStopped(document.documentId, data.clockId, known.stopped.at);
  return [data, known, demandRules(data.counting).rules];
};

/** The handler looks rules up for every clock that there is. */
const demandRules = <Counting>(counting: Counting | undefined): Counting => {
  if (counting === undefined) throw new NotLookedUp('What counts the clock');
  return counting;
};

/** Roles are held in the unit that has the document; who oversees it is its head. */
const demandExtender = (
  { documentId, custody: { unitId } }: Present,
  { by, data: { ground } }: ExtendClock,
  { policy: { extensions } }: Rules,
): void => {
  const allowed = Object.hasOwn(extensions, ground) ? extensions[ground]?.by : undefined;
  if (!allowed) return;
  const isHead = oversees(by, unitId) && allowed.includes('head');
  const isAllowed =
    isHead || roles.some((role) => allowed.includes(role) && holds(by, role, unitId));
  if (by.kind === 'officer' && !isAllowed) throw new ExtensionNotYours(documentId, ground, allowed);
};

const withClock = (
  document: Present,
  data: ClockFact & OfDocument,
  more: Partial<DocumentClock> = {},
): Present => ({
  ...document,
  clocks: document.clocks.map((each) =>
    each.clockId === data.clockId ? { ...each, ...standingOf(data), ...more } : each,
  ),
});

/** What stays known of a clock with each change of its term. */
export const standingOf = ({
  clock,
  ladder,
  passedOver = [],
  wasMissed,
  at,
}: ClockFact & Pick<OfDocument, 'at'>): Pick<
  DocumentClock,
  'clock' | 'ladder' | 'reached' | 'wasMissed'
> => ({
  clock,
  ladder,
  reached: passedOver.map((rung) => ({ rung, at, isPassedOver: true })),
  ...(wasMissed === true && { wasMissed }),
});

const startedBy = ({ procedureId, stopOn }: StartedBy): StartedBy => ({
  ...(procedureId !== undefined && { procedureId }),
  ...(stopOn !== undefined && { stopOn }),
});

export const clockEvolutions: Evolutions<Present, ClockEvent> = {
  ClockStarted: (document, data) => {
    if (data.role === 'task') return withTaskClock(document, data);
    const { clockId, role, policyId, policyVersion, calendarId, calendarVersion } = data;
    const counted = { role, policyId, policyVersion, calendarId, calendarVersion };
    const clock = { clockId, ...counted, ...startedBy(data), ...standingOf(data) };
    return { ...document, clocks: [...document.clocks, clock] };
  },
  ClockSuspended: withClock,
  ClockResumed: withClock,
  ClockRecalculated: (document, data) =>
    withClock(document, data, { calendarVersion: data.calendarVersion }),
  ClockExtended: (document, data) =>
    data.taskId === undefined ? withClock(document, data) : withMoreTime(document, data),
  ...rungEvolutions,
  ClockStopped: (document, data) =>
    data.taskId === undefined
      ? rungEvolutions.ClockStopped(document, data)
      : withStoppedClock(document, data),
};
