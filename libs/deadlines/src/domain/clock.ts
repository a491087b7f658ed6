import {
  ClockAlreadySuspended,
  ClockNotRunning,
  ClockNotSuspended,
  ExtensionGroundNotKnown,
  ExtensionOverCap,
  ExtensionTooLate,
  ExtensionUnitNotUsable,
  NoCapToReach,
  OperationOutOfOrder,
  SuspensionGroundNotKnown,
} from './clock.errors.js';
import { count } from './count.js';
import type { Dates, Extension, Facts, Rules } from './dates.js';
import type { Pause } from './pauses.js';
import { plusDays } from './plain-date.js';
import { units, type Unit } from './policy.js';
import { dayAt, endOfDay } from './zone.js';

/**
 * A term that runs. `dates` are absent while it is suspended. `lastAt` is the instant of what happened last; `version`
 * rises with each change.
 */
export interface Clock extends Facts {
  readonly lastAt: string;
  readonly version: number;
  readonly dates?: Dates;
}

const counted = (rules: Rules, facts: Facts, lastAt: string, version: number): Clock => {
  const { startedAt, pauses, extensions } = facts;
  const dates = count(rules, facts);
  return { startedAt, pauses, extensions, lastAt, version, ...(dates && { dates }) };
};

const changed = (rules: Rules, clock: Clock, facts: Partial<Facts>, at: string): Clock => {
  if (at < clock.lastAt) throw new OperationOutOfOrder(at, clock.lastAt);
  return counted(rules, { ...clock, ...facts }, at, clock.version + 1);
};

/** The term begins. All instants are ISO 8601 in UTC with milliseconds, so that they compare as texts. */
export const startClock = (rules: Rules, startedAt: string): Clock =>
  counted(rules, { startedAt, pauses: [], extensions: [] }, startedAt, 1);

/** Throws SuspensionGroundNotKnown, ClockAlreadySuspended on the same ground, or OperationOutOfOrder. */
export const suspendClock = (
  rules: Rules,
  clock: Clock,
  { ground, at }: Pick<Pause, 'ground'> & { readonly at: string },
): Clock => {
  const { suspensions } = rules.policy;
  const rule = Object.hasOwn(suspensions, ground) ? suspensions[ground] : undefined;
  if (!rule) throw new SuspensionGroundNotKnown(ground, Object.keys(suspensions));
  const open = clock.pauses.find((pause) => pause.ground === ground && pause.to === undefined);
  if (open) throw new ClockAlreadySuspended(ground, open.from);
  const pause = { ground, from: at, ...limitOf(rules, at, rule.limit) };
  return changed(rules, clock, { pauses: [...clock.pauses, pause] }, at);
};

const limitOf = (
  { offsets }: Rules,
  at: string,
  days: number | undefined,
): Pick<Pause, 'limitAt'> =>
  days === undefined ? {} : { limitAt: endOfDay(offsets, plusDays(dayAt(offsets, at), days)) };

/** Ends the suspension on a ground, or all that are open. Throws ClockNotSuspended or OperationOutOfOrder. */
export const resumeClock = (
  rules: Rules,
  clock: Clock,
  { ground, at }: { readonly ground?: string | undefined; readonly at: string },
): Clock => {
  const open = clock.pauses.filter(({ to }) => to === undefined);
  const ending = open.filter((pause) => ground === undefined || pause.ground === ground);
  if (ending.length === 0)
    throw new ClockNotSuspended(
      open.map((pause) => pause.ground),
      ground,
    );
  const pauses = clock.pauses.map((pause) =>
    ending.includes(pause) ? { ...pause, to: at } : pause,
  );
  return changed(rules, clock, { pauses }, at);
};

/**
 * Lengthens the term, up to the cap at most. Throws ExtensionGroundNotKnown, ExtensionUnitNotUsable, NoCapToReach,
 * ClockNotRunning, ExtensionTooLate, ExtensionOverCap or OperationOutOfOrder.
 */
export const extendClock = (rules: Rules, clock: Clock, extension: Extension): Clock => {
  const { ground, by, at } = extension;
  const { extensions } = rules.policy;
  if (!Object.hasOwn(extensions, ground))
    throw new ExtensionGroundNotKnown(ground, Object.keys(extensions));
  if (by !== 'to-cap') demandUnit(rules, by.unit);
  const dates = demandRunning(clock);
  if (isTooLate(rules, dates, at)) throw new ExtensionTooLate(at, dates);
  if (by === 'to-cap') demandRoom(dates);
  const next = changed(rules, clock, { extensions: [...clock.extensions, extension] }, at);
  if (next.dates && isOverCap(next.dates))
    throw new ExtensionOverCap(next.dates.rawAt ?? next.dates.rawDate, dates);
  return next;
};

const demandUnit = ({ policy: { term } }: Rules, unit: Unit): void => {
  const allowed = units.filter((each) => (each === 'hour') === (term.unit === 'hour'));
  if (!allowed.includes(unit)) throw new ExtensionUnitNotUsable(unit, allowed);
};

const demandRunning = ({ dates, pauses }: Clock): Dates => {
  if (dates) return dates;
  const open = pauses.filter(({ to }) => to === undefined);
  throw new ClockNotRunning(open.map(({ ground }) => ground));
};

const isTooLate = ({ offsets, policy }: Rules, { dueDate, dueAt }: Dates, at: string): boolean =>
  policy.term.unit === 'hour' ? at >= dueAt : dayAt(offsets, at) > dueDate;

/** An extension up to the cap has to move the date. */
const demandRoom = (dates: Dates): void => {
  const { capAt, capDate, rawAt, rawDate } = dates;
  if (capDate === undefined) throw new NoCapToReach(dates);
  const isReached = rawAt === undefined ? rawDate >= capDate : rawAt >= (capAt ?? '');
  if (isReached) throw new ExtensionOverCap(rawAt ?? rawDate, dates);
};

const isOverCap = ({ rawDate, rawAt, capDate, capAt }: Dates): boolean => {
  if (capDate === undefined) return false;
  return rawAt === undefined ? rawDate > capDate : rawAt > (capAt ?? '');
};

/** The term began at another instant than was recorded. Throws OperationOutOfOrder. */
export const correctReceipt = (
  rules: Rules,
  clock: Clock,
  { startedAt, at }: { readonly startedAt: string; readonly at: string },
): Clock => changed(rules, clock, { startedAt }, at);

/** Counts anew under other rules, a new version of the calendar say. The clock stays as it is if its dates stay. */
export const recalculateClock = (
  rules: Rules,
  clock: Clock,
  { at }: { readonly at: string },
): Clock => {
  const next = changed(rules, clock, {}, at);
  return isSame(next.dates, clock.dates) ? clock : next;
};

const isSame = (one: Dates | undefined, other: Dates | undefined): boolean =>
  one?.rawDate === other?.rawDate &&
  one?.dueAt === other?.dueAt &&
  one?.isProvisional === other?.isProvisional;

/** A clock that runs is overdue from the end of its due date on. A suspended one never is. */
export const isOverdue = ({ dates }: Clock, at: string): boolean =>
  dates !== undefined && at >= dates.dueAt;
