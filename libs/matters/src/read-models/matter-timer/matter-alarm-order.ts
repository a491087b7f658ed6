import type { AlarmRow } from '@chancery/deadlines/contract';
import { service } from '@chancery/kernel';
import { LapseHearing, LapseRequest } from '../../domain/matter.commands.js';

/** A request or hearing lapses at the instant until which it was open, however late the alarm. */
export const matterAlarmOrder = ({
  subjectId: matterId,
  clockId,
  rung,
  authorityId,
  fireAt: at,
}: AlarmRow): LapseRequest | LapseHearing => {
  const by = service('timers', authorityId);
  const commandId = `lapse.${matterId}.${clockId}`;
  const context = { commandId, correlationId: commandId };
  return rung === 'hearing'
    ? new LapseHearing({ matterId, hearingId: clockId, at }, by, context)
    : new LapseRequest({ matterId, requestId: clockId, at }, by, context);
};
