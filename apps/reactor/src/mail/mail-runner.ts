import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { DomainError, service } from '@chancery/kernel';
import {
  composeMail,
  FindDueNotifications,
  LookUpNotification,
  RecordAttempt,
  type Attempt,
  type DueNotification,
  type Mail,
  type Notification,
} from '@chancery/notifications';
import { LookUpParty, ShowContactCode } from '@chancery/parties';
import type { Logger } from 'pino';
import type { MailServer } from './smtp.js';

export interface MailRunnerOptions {
  readonly bus: CommandBus;
  readonly queries: QueryBus;
  readonly server: MailServer;
  /** Where browsers find the portal. */
  readonly portal: URL;
  readonly logger: Logger;
  readonly onAttempt: (attempt: Attempt['result']) => void;
}

type Waiting = Extract<Notification, { status: 'waiting' }>;

const pageSize = 100;
const sentAtOnce = 5;
const pauseMs = 1_000;

/**
 * Sends the mails that are due. Rows may lag, so the stream of each notification says whether it still waits. A mail
 * that was sent but not recorded is sent again, under the same Message-ID.
 */
export class MailRunner {
  constructor(private readonly options: MailRunnerOptions) {}

  /** Runs until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sweep(signal).catch((error: unknown) => this.tell(error));
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private tell(error: unknown): void {
    if (error instanceof DomainError && error.isPassing) return;
    this.options.logger.error({ err: error }, 'mails that are due cannot be read');
  }

  private async sweep(signal: AbortSignal): Promise<void> {
    const { queries } = this.options;
    const now = new Date().toISOString();
    let after: DueNotification | undefined;
    do {
      const due = await queries.execute(new FindDueNotifications(now, after, pageSize));
      for (let from = 0; from < due.length && !signal.aborted; from += sentAtOnce)
        await Promise.all(due.slice(from, from + sentAtOnce).map((each) => this.see(each)));
      after = due.length === pageSize ? due.at(-1) : undefined;
    } while (after && !signal.aborted);
  }

  /** One that fails holds up no other, and is tried again. */
  private async see({ notificationId }: DueNotification): Promise<void> {
    try {
      await this.attempt(notificationId);
    } catch (error) {
      this.options.logger.error({ err: error, notificationId }, 'a mail failed and is tried again');
    }
  }

  private async attempt(notificationId: string): Promise<void> {
    const { queries, bus, onAttempt } = this.options;
    const notification = await queries.execute(new LookUpNotification(notificationId));
    const at = new Date().toISOString();
    if (notification.status !== 'waiting' || notification.nextAt > at) return;
    const attempt = await this.send(notificationId, notification, at);
    const commandId = `mail.${notificationId}.${notification.attempts}`;
    const by = service('mail', notification.authorityId);
    const context = { commandId, correlationId: notificationId };
    await bus.execute(new RecordAttempt({ notificationId, attempt, at }, by, context));
    onAttempt(attempt.result);
  }

  private async send(notificationId: string, waiting: Waiting, at: string): Promise<Attempt> {
    if (at >= waiting.until) return { result: 'pointless', reason: 'too-late' };
    const made = await this.make(waiting);
    if (!made) return { result: 'pointless', reason: 'no-address' };
    const { address, mail } = made;
    return this.options.server.send(mail, { address, notificationId });
  }

  /** Undefined where no mail reaches the party any more. */
  private async make({
    authorityId,
    partyId,
    kind,
    matterId,
    confirmationId,
  }: Waiting): Promise<{ readonly address: string; readonly mail: Mail } | undefined> {
    const { queries, portal } = this.options;
    const party = await queries.execute(new LookUpParty(authorityId, partyId));
    if (!party) return undefined;
    const content = { authorityId, kind, language: party.language, portal };
    if (confirmationId !== undefined) {
      const asked = new ShowContactCode(authorityId, partyId, confirmationId);
      const code = await queries.execute(asked);
      const mail = code && composeMail({ ...content, digits: code.digits });
      return mail && { address: code.email, mail };
    }
    if (party.email === undefined || !party.emailConfirmed) return undefined;
    const mail = composeMail({ ...content, ...(matterId !== undefined && { matterId }) });
    return { address: party.email, mail };
  }
}
