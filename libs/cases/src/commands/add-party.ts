import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { AddParty } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import type { CaseOutcome } from './case-outcome.js';

/** The digest of the request is keyed with the party's own key, as it holds personal data. */
@CommandHandler(AddParty)
export class AddPartyHandler implements ICommandHandler<AddParty, CaseOutcome> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: AddParty): Promise<CaseOutcome> {
    const { data, by, context } = command;
    const { state } = await this.runner.load(caseStream, data.caseId);
    if (state.status === 'absent') return this.runner.run(caseStream, data.caseId, command);
    const party = { authorityId: state.authorityId, partyId: data.party.partyId };
    caseStream.decider.admit(state, command);
    const keyed = context && { ...context, party };
    return this.runner.run(caseStream, data.caseId, new AddParty(data, by, keyed));
  }
}
