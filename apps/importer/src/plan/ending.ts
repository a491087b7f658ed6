import type { SettlementWay } from '@chancery/documents';
import type { LogEvent } from '../log/log-event.js';
import { register } from './intake.js';
import type { CaseTelling } from './telling.js';

/** Handling is over; the activity says in the log's own words how. */
export const settle = (telling: CaseTelling, event: LogEvent, way: SettlementWay): void => {
  register(telling, event);
  if (telling.document.situation !== 'registered') return;
  telling.order('SettleDocument', telling.actorOf(event), { way, remark: telling.reasonOf(event) });
  telling.nowIs('settled', event);
};

/** Nothing more is to be done; what was not settled on the way has been taken note of. */
export const close = (telling: CaseTelling, event: LogEvent): void => {
  settle(telling, event, 'taken-note');
  if (telling.document.situation !== 'settled') return;
  telling.order('CloseDocument', telling.actorOf(event), {});
  telling.nowIs('closed', event);
};

export const reopen = (telling: CaseTelling, event: LogEvent): void => {
  const { situation } = telling.document;
  if (situation !== 'settled' && situation !== 'closed') return;
  telling.order('ReopenDocument', telling.actorOf(event), { reason: telling.reasonOf(event) });
  telling.nowIs('registered', event);
};

/** It is not ours: another authority gets it. */
export const forward = (telling: CaseTelling, event: LogEvent, authority: string): void => {
  register(telling, event);
  if (telling.document.situation !== 'registered') return;
  const reason = telling.reasonOf(event);
  telling.order('ForwardToAuthority', telling.actorOf(event), { toAuthority: authority, reason });
  telling.nowIs('gone', event);
};
