import { holds, oversees, roles, type Decisions, type Evolutions } from '@chancery/kernel';
import {
  extendClock,
  ladderOf,
  resumeClock,
  startClock,
  suspendClock,
  type Clock,
  type Rules,
} from '@chancery/deadlines/rules';
import type { ClockCommand, ExtendClock, StartClock } from './clock.commands.js';
import { ClockAlreadyStarted, ClockNotFound, ExtensionNotYours } from './clock.errors.js';
import type { ClockFact, DocumentClock } from './clock.terms.js';
import { demandReceipt } from './dates.js';
import type { ClockEvent } from './clock.events.js';
import type { Present } from './document.state.js';

/** Any number of terms may run for a document, each counted by a policy that the clock keeps. */
export const clockDecisions: Decisions<Present, ClockCommand, ClockEvent> = {
  StartClock: (document, command) => started(document, command),
  SuspendClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    const clock = suspendClock(rules, known.clock, data);
    return [
      { type: 'ClockSuspended', data: { ...data, ...factOf(document, known, rules, clock) } },
    ];
  },
  ResumeClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    const clock = resumeClock(rules, known.clock, data);
    return [{ type: 'ClockResumed', data: { ...data, ...factOf(document, known, rules, clock) } }];
  },
  ExtendClock: (document, command) => {
    const [{ counting: _, ...data }, known, rules] = looked(document, command);
    demandExtender(document, command, rules);
    const { ground, by, at } = data;
    const clock = extendClock(rules, known.clock, { ground, by, at });
    return [{ type: 'ClockExtended', data: { ...data, ...factOf(document, known, rules, clock) } }];
  },
};

const started = (
  document: Present,
  { data: { counting, ...data } }: StartClock,
): readonly ClockEvent[] => {
  const { documentId, clockId, startedAt, role, policyId } = data;
  const known = clockOf(document, clockId);
  if (known) {
    const isSame = known.policyId === policyId && known.role === role;
    if (isSame && known.clock.startedAt === startedAt) return [];
    throw new ClockAlreadyStarted(documentId, clockId);
  }
  demandReceipt(startedAt, data.at);
  const { policyVersion, rules } = demandRules(counting);
  const { calendarId, version: calendarVersion } = rules.calendar;
  const counted = { role, policyId, policyVersion, calendarId, calendarVersion };
  const clock = startClock(rules, startedAt);
  const fact = factOf(document, { clockId, clock, ...counted }, rules, clock);
  return [{ type: 'ClockStarted', data: { ...data, ...counted, ...fact } }];
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
  return [data, known, demandRules(data.counting).rules];
};

/** The handler looks rules up for every clock that there is. */
const demandRules = <Counting>(counting: Counting | undefined): Counting => {
  if (counting === undefined) throw new Error('No rules of the clock were looked up.');
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

const factOf = (
  { clocks }: Present,
  known: DocumentClock,
  rules: Rules,
  clock: Clock,
): ClockFact => {
  const others = clocks.filter(({ clockId }) => clockId !== known.clockId);
  const nearestDue = nearestOf([...others, { ...known, clock }]);
  return {
    clockId: known.clockId,
    ...(clock.dates && { dueDate: clock.dates.dueDate }),
    clock,
    ladder: clock.dates ? ladderOf(rules, clock.dates) : [],
    ...(nearestDue !== undefined && { nearestDue }),
  };
};

/** The least instant at which a running statutory clock ends. */
const nearestOf = (clocks: readonly DocumentClock[]): string | undefined =>
  clocks
    .filter(({ role }) => role === 'statutory')
    .flatMap(({ clock: { dates } }) => (dates ? [dates.dueAt] : []))
    .sort()[0];

const withClock = (document: Present, { clockId, clock }: ClockFact): Present => ({
  ...document,
  clocks: document.clocks.map((each) => (each.clockId === clockId ? { ...each, clock } : each)),
});

export const clockEvolutions: Evolutions<Present, ClockEvent> = {
  ClockStarted: (document, data) => {
    const { clockId, role, policyId, policyVersion, calendarId, calendarVersion, clock } = data;
    const counted = { role, policyId, policyVersion, calendarId, calendarVersion };
    return { ...document, clocks: [...document.clocks, { clockId, ...counted, clock }] };
  },
  ClockSuspended: withClock,
  ClockResumed: withClock,
  ClockExtended: withClock,
};
