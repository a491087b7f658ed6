import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { LookUpParty } from '@chancery/parties/contract';
import { NotifyParty } from '../domain/notification.commands.js';
import { notificationStream } from '../domain/notification.decider.js';
import type { NotificationEvent } from '../domain/notification.events.js';
import type { Notification } from '../domain/notification.state.js';
import type { Reach } from '../domain/notification.terms.js';

/** Looks up whether mail reaches the party, and whether it wants mails of this kind. */
@CommandHandler(NotifyParty)
export class NotifyPartyHandler implements ICommandHandler<
  NotifyParty,
  Outcome<Notification, NotificationEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  async execute({
    data,
    by,
    context,
  }: NotifyParty): Promise<Outcome<Notification, NotificationEvent>> {
    const order = new NotifyParty({ ...data, reach: await this.reachOf(data) }, by, context);
    return this.runner.run(notificationStream, data.notificationId, order);
  }

  private async reachOf({ authorityId, partyId, kind }: NotifyParty['data']): Promise<Reach> {
    if (kind === 'code') return { hasAddress: true, isWanted: true };
    const party = await this.queries.execute(new LookUpParty(authorityId, partyId));
    const mail: Readonly<Record<string, string | undefined>> = party?.preferences.mail ?? {};
    return { hasAddress: party?.emailConfirmed ?? false, isWanted: mail[kind] !== 'never' };
  }
}
