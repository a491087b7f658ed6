import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { IdentifyParty, type Known } from '../domain/party.commands.js';
import { partyStream, partyStreamId } from '../domain/party.decider.js';
import type { PartyEvent } from '../domain/party.events.js';
import type { Party } from '../domain/party.state.js';
import type { PartyProfile } from '../profile.js';
import { PartyReader } from './party-reader.js';

/** Looks up by which name the party is known: rules are decided without opening what is sealed. */
@CommandHandler(IdentifyParty)
export class IdentifyPartyHandler implements ICommandHandler<
  IdentifyParty,
  Outcome<Party, PartyEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: PartyReader,
  ) {}

  execute(command: IdentifyParty): Promise<Outcome<Party, PartyEvent>> {
    const { data, by, context } = command;
    return this.runner.run(partyStream, partyStreamId(data), command, async () => {
      const known = compare(await this.reader.profile(data.authorityId, data.partyId), data);
      return new IdentifyParty({ ...data, known }, by, context);
    });
  }
}

const names = ['name', 'familyName', 'givenName', 'birthDate'] as const;

const compare = (profile: PartyProfile | undefined, { person }: IdentifyParty['data']): Known => {
  if (!profile) return 'unknown';
  const isSame = names.every(
    (name) => person[name] === undefined || person[name] === profile[name],
  );
  const isSameAddress =
    person.email === undefined || profile.emailConfirmed || person.email === profile.email;
  return isSame && isSameAddress ? 'same' : 'changed';
};
