import type { LogEvent } from '../log/log-event.js';
import { register } from './intake.js';
import type { CaseTelling } from './telling.js';

/**
 * The document passes to the unit in whose name the event was done: handed over by whoever had it,
 * accepted by whoever did the event. A log tells only what was completed, so both bear its instant.
 */
export const move = (telling: CaseTelling, event: LogEvent, unit = telling.unitOf(event)): void => {
  register(telling, event);
  const { situation, unit: from, earlierUnits } = telling.document;
  if (situation !== 'registered' || unit === undefined || unit === from) return;
  const handOverId = telling.nextId('hand-over');
  const to = { unitId: telling.context.names.unitId(unit) };
  telling.order('HandOverDocument', telling.lastActor, { handOverId, purpose: 'action', to });
  telling.order('AcceptHandOver', telling.actorOf(event, unit), { handOverId });
  telling.nowLiesWith(unit, [...earlierUnits, from]);
};

/** It goes back to a unit that held it before; to one that did not, it is simply handed over. */
export const giveBack = (
  telling: CaseTelling,
  event: LogEvent,
  unit = telling.unitOf(event),
): void => {
  register(telling, event);
  const { situation, unit: from, earlierUnits } = telling.document;
  const leg = unit === undefined ? -1 : earlierUnits.lastIndexOf(unit);
  if (situation !== 'registered' || unit === undefined || unit === from || leg < 0) {
    move(telling, event, unit);
    return;
  }
  const to = { unitId: telling.context.names.unitId(unit) };
  telling.order('ReturnDocument', telling.lastActor, { to, reason: telling.reasonOf(event) });
  telling.nowLiesWith(unit, earlierUnits.slice(0, leg));
};

/** Whoever did the event works on the document from now on; a colleague who had it lets it go. */
export const claim = (telling: CaseTelling, event: LogEvent): void => {
  register(telling, event);
  const { situation, unit, handler } = telling.document;
  const { officer } = event;
  if (situation !== 'registered' || officer === undefined || officer === handler) return;
  if (handler !== undefined) telling.order('ReleaseDocument', { officer: handler, unit }, {});
  telling.order('ClaimDocument', telling.actorOf(event), {});
  telling.nowHandledBy(officer);
};

/** The unit of the event is shown the document and takes note of it; custody stays where it is. */
export const acquaint = (telling: CaseTelling, event: LogEvent): void => {
  register(telling, event);
  const { situation, unit: from } = telling.document;
  const unit = telling.unitOf(event);
  if (situation !== 'registered' || unit === undefined || unit === from) return;
  const handOverId = telling.nextId('acquaintance');
  const to = { unitId: telling.context.names.unitId(unit) };
  telling.order('HandOverDocument', telling.lastActor, { handOverId, purpose: 'acquaintance', to });
  telling.order('ConcludeHandOver', telling.actorOf(event, unit), {
    handOverId,
    result: telling.reasonOf(event),
  });
};
