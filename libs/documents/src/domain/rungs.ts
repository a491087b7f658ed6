import { isOverdue } from '@chancery/deadlines/rules';
import type { Evolutions } from '@chancery/kernel';
import type { ReachRung } from './clock.commands.js';
import type { ClockStopped, RungReached } from './clock.events.js';
import type { DocumentClock, StopReason } from './clock.terms.js';
import { NotPermitted } from './document.errors.js';
import { urgencyOf } from './document.state.js';
import type { Present } from './document.state.js';

/** The least instant at which a running statutory clock ends. */
export const nearestOf = (
  clocks: readonly Pick<DocumentClock, 'role' | 'clock' | 'stopped'>[],
): string | undefined =>
  clocks
    .filter(({ role, stopped }) => role === 'statutory' && !stopped)
    .flatMap(({ clock: { dates } }) => (dates ? [dates.dueAt] : []))
    .sort()[0];

/** What events that begin new work say of the term that runs. */
export const termOf = ({ clocks }: Present): { readonly nearestDue?: string } => {
  const nearestDue = nearestOf(clocks);
  return nearestDue === undefined ? {} : { nearestDue };
};

/** The terms end with the work on the document; some only when it is closed. */
export const clocksStopped = (
  document: Present,
  because: StopReason,
  at: string,
): readonly ClockStopped[] =>
  document.clocks
    .filter(({ stopped, stopOn }) => !stopped && (because !== 'settled' || stopOn !== 'closed'))
    .map((clock) => clockStopped(document, clock, because, at));

/** A suspended term is kept, unless it was missed before. */
export const clockStopped = (
  { documentId }: Present,
  { clockId, clock, wasMissed = false }: DocumentClock,
  because: StopReason,
  at: string,
): ClockStopped => {
  const isKept = !wasMissed && !isOverdue(clock, at);
  return { type: 'ClockStopped', data: { documentId, at, clockId, isKept, because } };
};

/**
 * Of all reminders that are due by now the last one is reached, once, and the others are passed over. Nothing is new if
 * the clock is not there, has stopped, stands still, or runs in another version than the alarm was set for.
 */
export const reachRung = (document: Present, { data, by }: ReachRung): readonly RungReached[] => {
  const { documentId, clockId, clockVersion, rung, at } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'reach-rung' });
  const known = document.clocks.find((each) => each.clockId === clockId);
  if (!known || known.stopped || known.clock.version !== clockVersion) return [];
  const due = dueRungs(known, at);
  const highest = due.at(-1);
  if (!highest || !due.some((each) => each.rung === rung)) return [];
  const { authorityId, accessLevel, custody } = document;
  return [
    {
      type: 'RungReached',
      data: {
        ...{ documentId, at, clockId, version: clockVersion, rung: highest.rung },
        passedOver: due.slice(0, -1).map((each) => each.rung),
        lateBy: Math.floor((Date.parse(at) - Date.parse(highest.fireAt)) / 1_000),
        told: [...new Set(due.flatMap(({ to }) => to))],
        isOverdue: isOverdue(known.clock, at),
        ...{ authorityId, accessLevel, unitId: custody.unitId },
        ...urgencyOf(document),
        ...termOf(document),
      },
    },
  ];
};

/** Those that are due and were not reached yet, the first due first. */
export const dueRungs = ({ ladder, reached }: DocumentClock, at: string): DocumentClock['ladder'] =>
  ladder
    .filter(({ rung, fireAt }) => fireAt <= at && !reached.some((each) => each.rung === rung))
    .sort((one, other) => (one.fireAt < other.fireAt ? -1 : 1));

const withOne = (
  document: Present,
  clockId: string,
  change: (clock: DocumentClock) => Partial<DocumentClock>,
): Present => ({
  ...document,
  clocks: document.clocks.map((each) =>
    each.clockId === clockId ? { ...each, ...change(each) } : each,
  ),
});

export const rungEvolutions: Evolutions<Present, ClockStopped | RungReached> = {
  ClockStopped: (document, { clockId, at, isKept, because }) =>
    withOne(document, clockId, () => ({ stopped: { at, isKept, because }, ladder: [] })),
  RungReached: (document, { clockId, at, rung, passedOver }) =>
    withOne(document, clockId, ({ reached }) => ({
      reached: [
        ...reached,
        ...passedOver.map((each) => ({ rung: each, at, isPassedOver: true })),
        { rung, at, isPassedOver: false },
      ],
    })),
};
