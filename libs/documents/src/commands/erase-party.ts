import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { destroyKeys, ReadStore, scrubKeys } from '@chancery/read-store';
import {
  DestroyPartyKey,
  EraseParty,
  partyStream,
  partyStreamId,
  type ErasableParty,
  type PartyErased,
} from '../domain/party.erasure.js';

/** Records the erasure before the key is destroyed: what dies in between, the reactor finishes. */
@CommandHandler(EraseParty)
export class ErasePartyHandler implements ICommandHandler<
  EraseParty,
  Outcome<ErasableParty, PartyErased>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rows: ReadStore,
  ) {}

  async execute(command: EraseParty): Promise<Outcome<ErasableParty, PartyErased>> {
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
