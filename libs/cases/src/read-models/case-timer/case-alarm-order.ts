import type { AlarmRow } from '@chancery/deadlines/contract';
import { service } from '@chancery/kernel';
import { ReachCaseRung, ResumeCaseClock } from '../../domain/case-clock.commands.js';

/** What an alarm of a term of a case orders at an instant, under an id that is made of the clock's version. */
export const caseAlarmOrder = (timer: AlarmRow, at: string): ReachCaseRung | ResumeCaseClock => {
  const { subjectId: caseId, clockId, clockVersion, rung, ground, authorityId } = timer;
  const commandId = `rung.${caseId}.${clockId}.${clockVersion}.${rung}`;
  const by = service('timers', authorityId);
  const context = { commandId, correlationId: commandId };
  return ground === null
    ? new ReachCaseRung({ caseId, clockId, clockVersion, rung, at }, by, context)
    : new ResumeCaseClock({ caseId, clockId, ground, at: timer.fireAt }, by, context);
};
