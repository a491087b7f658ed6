import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { OfficeKeys, Tally } from '@chancery/read-store';
import { ConfirmContact } from '../domain/party.commands.js';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import type { PartyEvent } from '../domain/party.events.js';
import type { Party } from '../domain/party.state.js';
import { contactCode } from './contact-code.js';
import { PartyReader } from './party-reader.js';

/** Tries of one code are counted for this long; the code itself is good for ten minutes. */
const countedSeconds = 3_600;

/** Compares with the code that was sent, and counts the tries of it. */
@CommandHandler(ConfirmContact)
export class ConfirmContactHandler implements ICommandHandler<
  ConfirmContact,
  Outcome<Party, PartyEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: PartyReader,
    private readonly keys: OfficeKeys,
    private readonly tally: Tally,
  ) {}

  execute(command: ConfirmContact): Promise<Outcome<Party, PartyEvent>> {
    const { data, by, context } = command;
    return this.runner.run(partyStream, partyStreamId(data), command, async () => {
      const profile = await this.reader.profile(data.authorityId, data.partyId);
      const of = profile?.unconfirmed?.confirmationId ?? '';
      const kind = 'contact code';
      const { count: tries } = await this.tally.add({ kind, of, seconds: countedSeconds });
      const isRight = data.digits.replace(/\D/g, '') === contactCode(this.keys, of);
      return new ConfirmContact({ ...data, isRight, tries }, by, context);
    });
  }
}
