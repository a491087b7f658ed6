import { isOverdue, ladderOf, startClock, type Clock, type Rules } from '@chancery/deadlines/rules';
import type { StartClock } from './clock.commands.js';
import type { ClockRecalculated, ClockStarted, RecalculationReason } from './clock.events.js';
import type { ClockFact, DocumentClock } from './clock.terms.js';
import type { Present } from './document.state.js';
import type { OfDocument } from './document.terms.js';
import { nearestOf } from './rungs.js';

/** Which term is to begin, and when. */
type ClockOrdered = Pick<StartClock['data'], 'clockId' | 'role' | 'policyId' | 'startedAt'>;

interface Recalculation {
  readonly counting: { readonly rules: Rules };
  readonly clock: Clock;
  readonly because: RecalculationReason;
  readonly at: string;
}

/** A clock as far as its term is counted. */
type Counted = Omit<DocumentClock, 'ladder' | 'reached'>;

/** A term of the document, counted by these rules. */
export const clockBegun = <Order extends OfDocument & ClockOrdered>(
  document: Present,
  order: Order,
  { policyVersion, rules }: NonNullable<StartClock['data']['counting']>,
): ClockStarted => {
  const { clockId, startedAt, role, policyId, at } = order;
  const { calendarId, version: calendarVersion } = rules.calendar;
  const counted = { role, policyId, policyVersion, calendarId, calendarVersion };
  const clock = startClock(rules, startedAt);
  const fact = factOf(document, { clockId, clock, ...counted }, rules, { clock, at });
  return { type: 'ClockStarted', data: { ...order, ...counted, ...fact } };
};

/** What an event of a clock says of it, among the other clocks of its document or case. */
export const factOf = (
  document: { readonly clocks: readonly DocumentClock[] },
  known: Counted,
  rules: Rules,
  { clock, at }: { readonly clock: Clock; readonly at: string },
): ClockFact => {
  const others = document.clocks.filter(({ clockId }) => clockId !== known.clockId);
  const nearestDue = nearestOf([...others, { ...known, clock }]);
  const ladder = clock.dates ? ladderOf(rules, clock.dates) : [];
  const passedOver = ladder.filter(({ fireAt }) => fireAt <= at).map(({ rung }) => rung);
  const wasMissed = known.wasMissed === true || isOverdue(known.clock, at);
  return {
    clockId: known.clockId,
    ...(clock.dates && { dueDate: clock.dates.dueDate }),
    clock,
    ladder,
    ...(nearestDue !== undefined && { nearestDue }),
    ...(passedOver.length > 0 && { passedOver }),
    ...(wasMissed && { wasMissed }),
  };
};

/** A term that was counted anew. */
export const clockRecalculated = (
  document: Present,
  known: DocumentClock,
  { counting: { rules }, clock, because, at }: Recalculation,
): ClockRecalculated => {
  const { documentId } = document;
  const calendarVersion = rules.calendar.version;
  const fact = factOf(document, known, rules, { clock, at });
  return { type: 'ClockRecalculated', data: { documentId, ...fact, because, calendarVersion, at } };
};
