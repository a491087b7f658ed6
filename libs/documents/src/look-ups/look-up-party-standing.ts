import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { KnownParties } from '../commands/known-parties.js';
import { LookUpPartyStanding } from '../standing.messages.js';
import type { PartyStanding } from '../domain/document.terms.js';

@QueryHandler(LookUpPartyStanding)
export class LookUpPartyStandingHandler implements IQueryHandler<LookUpPartyStanding> {
  constructor(private readonly parties: KnownParties) {}

  execute({ authorityId, partyId, by }: LookUpPartyStanding): Promise<PartyStanding> {
    return this.parties.standingOf({ authorityId, partyId }, by);
  }
}
