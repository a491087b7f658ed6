import type { LogEvent } from '../log/log-event.js';
import { isMet } from '../mapping/condition.js';
import type { ExtendAction } from '../mapping/mapping.js';
import { fill } from '../mapping/template.js';
import type { CaseTelling } from './telling.js';

/** The term that the mapping gives a document runs from its receipt on. */
export const startClock = (telling: CaseTelling, event: LogEvent, startedAt: string): void => {
  const { context, first } = telling;
  const term = context.mapping.termRules.terms.find(({ when }) => isMet(when, first.fields));
  if (!term) return;
  const clockId = telling.nextId('clock');
  const policyId = context.names.policyId(term.code);
  const order = { clockId, role: 'statutory' as const, policyId, startedAt };
  telling.order('StartClock', telling.actorOf(event), order);
  telling.clockIs({ clockId, suspendedOn: [] });
};

/** A ground on which the term stands still already changes nothing. */
export const suspend = (telling: CaseTelling, event: LogEvent, ground: string): void => {
  const { clock } = telling.document;
  if (!clock || clock.suspendedOn.includes(ground)) return;
  const { clockId } = clock;
  const order = { clockId, ground, reason: telling.reasonOf(event) };
  telling.order('SuspendClock', telling.actorOf(event), order);
  telling.clockIs({ clockId, suspendedOn: [...clock.suspendedOn, ground] });
};

export const resume = (telling: CaseTelling, event: LogEvent, ground: string): void => {
  const { clock } = telling.document;
  if (!clock?.suspendedOn.includes(ground)) return;
  const { clockId } = clock;
  const order = { clockId, ground, reason: telling.reasonOf(event) };
  telling.order('ResumeClock', telling.actorOf(event), order);
  telling.clockIs({ clockId, suspendedOn: clock.suspendedOn.filter((one) => one !== ground) });
};

/** By what the action says, or a column of the event; where the column has no number, by nothing. */
export const extend = (telling: CaseTelling, event: LogEvent, action: ExtendAction): void => {
  const { clock } = telling.document;
  const amount = Number(fill(action.amount, event.fields));
  if (!clock || !Number.isInteger(amount) || amount < 1) return;
  telling.order('ExtendClock', telling.actorOf(event), {
    ...{ clockId: clock.clockId, ground: action.ground, by: { amount, unit: action.unit } },
    reason: telling.reasonOf(event),
  });
};
