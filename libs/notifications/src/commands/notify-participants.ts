import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { deriveId } from '@chancery/event-store';
import { LookUpParticipants } from '@chancery/matters/contract';
import { NotifyParticipants } from '../domain/follow-up.commands.js';
import { NotifyParty } from '../domain/notification.commands.js';

/** One notification each, with an id of the event and the party: the same event tells nobody twice. */
@CommandHandler(NotifyParticipants)
export class NotifyParticipantsHandler implements ICommandHandler<NotifyParticipants, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ data, by, context }: NotifyParticipants): Promise<void> {
    const { causeId, ...of } = data;
    for (const partyId of await this.queries.execute(new LookUpParticipants(data.matterId))) {
      const notificationId = deriveId('notification', causeId, partyId);
      const derived = context && { ...context, commandId: `${context.commandId}.${partyId}` };
      await this.bus.execute(new NotifyParty({ ...of, notificationId, partyId }, by, derived));
    }
  }
}
