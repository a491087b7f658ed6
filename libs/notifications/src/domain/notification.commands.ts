import { command } from '@chancery/kernel';
import type { Attempt, Reach, Told } from './notification.terms.js';

/** Tell a party that something happened. The handler looks up `reach`. */
export class NotifyParty extends command('NotifyParty')<
  Told & { readonly notificationId: string; readonly reach?: Reach; readonly at: string }
> {}

/** Record what became of an attempt to send the mail. */
export class RecordAttempt extends command('RecordAttempt')<{
  readonly notificationId: string;
  readonly attempt: Attempt;
  readonly at: string;
}> {}

export type NotificationCommand = NotifyParty | RecordAttempt;
