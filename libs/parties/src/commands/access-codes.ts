import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { AccessCodes, type AccessCode } from '@chancery/read-store';
import { IssueAccessCode, RevokeAccessCode } from '../domain/party.commands.js';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import type { PartyEvent } from '../domain/party.events.js';
import type { Party } from '../domain/party.state.js';

/** How an order for a code ended, and the code. */
export type CodeOutcome = Outcome<Party, PartyEvent> & AccessCode;

/** Records that there is a code, then keeps its hash. A repeated command makes the same code of the same number. */
@CommandHandler(IssueAccessCode)
export class IssueAccessCodeHandler implements ICommandHandler<IssueAccessCode, CodeOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly codes: AccessCodes,
  ) {}

  async execute(command: IssueAccessCode): Promise<CodeOutcome> {
    const { data } = command;
    const outcome = await this.runner.run(partyStream, partyStreamId(data), command);
    const serial = outcome.state.codes[data.matterId]?.serial ?? 0;
    return { ...outcome, ...(await this.codes.keep(data, serial)) };
  }
}

@CommandHandler(RevokeAccessCode)
export class RevokeAccessCodeHandler implements ICommandHandler<
  RevokeAccessCode,
  Outcome<Party, PartyEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly codes: AccessCodes,
  ) {}

  async execute(command: RevokeAccessCode): Promise<Outcome<Party, PartyEvent>> {
    const { authorityId, matterId } = command.data;
    const outcome = await this.runner.run(partyStream, partyStreamId(command.data), command);
    await this.codes.revoke(authorityId, matterId);
    return outcome;
  }
}
