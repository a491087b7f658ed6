import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { OfficeKeys } from '@chancery/read-store';
import { contactCode } from './commands/contact-code.js';
import { PartyReader } from './commands/party-reader.js';
import { LookUpParty, ShowContactCode } from './parties.messages.js';
import type { PartyProfile } from './profile.js';

@QueryHandler(LookUpParty)
export class LookUpPartyHandler implements IQueryHandler<LookUpParty> {
  constructor(private readonly reader: PartyReader) {}

  execute({ authorityId, partyId }: LookUpParty): Promise<PartyProfile | undefined> {
    return this.reader.profile(authorityId, partyId);
  }
}

@QueryHandler(ShowContactCode)
export class ShowContactCodeHandler implements IQueryHandler<ShowContactCode> {
  constructor(
    private readonly reader: PartyReader,
    private readonly keys: OfficeKeys,
  ) {}

  async execute({
    authorityId,
    partyId,
    confirmationId,
  }: ShowContactCode): Promise<{ readonly email: string; readonly digits: string } | undefined> {
    const { unconfirmed } = (await this.reader.profile(authorityId, partyId)) ?? {};
    if (unconfirmed?.confirmationId !== confirmationId) return undefined;
    return { email: unconfirmed.email, digits: contactCode(this.keys, confirmationId) };
  }
}
