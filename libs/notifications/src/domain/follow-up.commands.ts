import { command } from '@chancery/kernel';
import type { NotificationKind } from './notification.terms.js';

/** Tell everybody who takes part in a matter that something happened in it. */
export class NotifyParticipants extends command('NotifyParticipants')<{
  readonly authorityId: string;
  readonly matterId: string;
  /** The event that they are told of. */
  readonly causeId: string;
  readonly kind: NotificationKind;
  readonly until: string;
  readonly at: string;
}> {}
