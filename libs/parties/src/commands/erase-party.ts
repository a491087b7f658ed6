import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { destroyKeys, ReadStore, scrubKeys } from '@chancery/read-store';
import { DestroyPartyKey } from '../domain/erasure.commands.js';
import { EraseParty } from '../domain/party.commands.js';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import type { PartyEvent } from '../domain/party.events.js';
import type { Party } from '../domain/party.state.js';

/** Records the erasure before the key is destroyed: what dies in between, the reactor finishes. */
@CommandHandler(EraseParty)
export class ErasePartyHandler implements ICommandHandler<EraseParty, Outcome<Party, PartyEvent>> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rows: ReadStore,
  ) {}

  async execute(command: EraseParty): Promise<Outcome<Party, PartyEvent>> {
    const outcome = await this.runner.run(partyStream, partyStreamId(command.data), command);
    await destroyKeys(this.rows.database, [command.data]);
    return outcome;
  }
}

/** Destroys the key and removes it from the disk; what was done before is not done again. */
@CommandHandler(DestroyPartyKey)
export class DestroyPartyKeyHandler implements ICommandHandler<DestroyPartyKey, void> {
  constructor(private readonly rows: ReadStore) {}

  async execute({ data }: DestroyPartyKey): Promise<void> {
    await destroyKeys(this.rows.database, [data]);
    await scrubKeys(this.rows.database);
  }
}
