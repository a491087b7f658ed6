import { service } from '@chancery/kernel';
import { ReachRung, ResumeClock } from '../../domain/clock.commands.js';
import { DeemDelivered } from '../../domain/dispatch.commands.js';
import { ConcurBySilence } from '../../domain/route.commands.js';
import { SetNextTask } from '../../domain/series.commands.js';
import { deliveryRung, seriesRung, type TimerRow } from './timer.row.js';

const name = 'timers';

/**
 * What an alarm orders at an instant. Its command id is made of the clock's version, so that it is answered once,
 * however often it goes off. A suspension ends at its limit, however late the alarm.
 */
export const alarmOrder = (
  timer: TimerRow,
  at: string,
): ReachRung | ResumeClock | ConcurBySilence | DeemDelivered | SetNextTask => {
  const { subjectId: documentId, clockId, clockVersion, rung, ground, stepId, authorityId } = timer;
  const commandId = `rung.${documentId}.${clockId}.${clockVersion}.${rung}`;
  const by = service(name, authorityId);
  const context = { commandId, correlationId: commandId };
  if (rung === seriesRung) {
    const order = { documentId, seriesId: clockId, index: clockVersion, at };
    return new SetNextTask(order, by, context);
  }
  if (rung === deliveryRung)
    return new DeemDelivered({ documentId, consignmentId: clockId, at }, by, context);
  if (stepId !== null)
    return new ConcurBySilence({ documentId, routeId: clockId, stepId, at }, by, context);
  return ground === null
    ? new ReachRung({ documentId, clockId, clockVersion, rung, at }, by, context)
    : new ResumeClock({ documentId, clockId, ground, at: timer.fireAt }, by, context);
};
