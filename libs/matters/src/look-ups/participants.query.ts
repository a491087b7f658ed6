import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { matterStream } from '../domain/matter.decider.js';
import { LookUpParticipants } from '../participants.messages.js';

@QueryHandler(LookUpParticipants)
export class LookUpParticipantsHandler implements IQueryHandler<LookUpParticipants> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ matterId }: LookUpParticipants): Promise<readonly string[]> {
    const { state } = await this.runner.load(matterStream, matterId);
    return state.status === 'absent' ? [] : state.parties.map(({ partyId }) => partyId);
  }
}
