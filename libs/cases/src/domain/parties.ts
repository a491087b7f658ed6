import type { Decisions, Evolutions } from '@chancery/kernel';
import type { AddParty, EndParty, JoinParties } from './case.commands.js';
import { CasePartyNotFound, PartyRoleTaken } from './case.errors.js';
import type { PartyAdded, PartyEnded, PartyJoined } from './case.events.js';
import type { PartyHere, PresentCase } from './case.state.js';
import type { JoiningParty, PartyRole } from './case.terms.js';

type PartyEvent = PartyAdded | PartyEnded | PartyJoined;

/** Whom a case concerns, and as what. There is one initiator at a time. */
export const partyDecisions: Decisions<PresentCase, AddParty | EndParty | JoinParties, PartyEvent> =
  {
    AddParty: (of, { data }) => {
      const { partyId } = data.party;
      if (of.parties.some((one) => one.partyId === partyId && one.role === data.role)) return [];
      if (data.role === 'initiator' && hasInitiator(of))
        throw new PartyRoleTaken(of.caseId, data.role);
      return [{ type: 'PartyAdded', data: { ...data, authorityId: of.authorityId } }];
    },
    EndParty: (of, { data }) => {
      if (!of.parties.some(({ partyId }) => partyId === data.partyId))
        throw new CasePartyNotFound(of.caseId, data.partyId);
      return [{ type: 'PartyEnded', data }];
    },
    JoinParties: (of, { data: { parties, ...data } }) =>
      parties
        .filter(({ partyId }) => !of.parties.some((one) => one.partyId === partyId))
        .map((party) => ({
          type: 'PartyJoined',
          data: { ...data, ...party, role: roleIn(of, party), authorityId: of.authorityId },
        })),
  };

const hasInitiator = ({ parties }: PresentCase): boolean =>
  parties.some(({ role }) => role === 'initiator');

/** Who was the initiator is somebody concerned where another is the initiator. */
const roleIn = (of: PresentCase, { role }: JoiningParty): PartyRole =>
  role === 'initiator' && hasInitiator(of) ? 'interested' : role;

export const partyEvolutions: Evolutions<PresentCase, PartyEvent> = {
  PartyAdded: (of, { party: { partyId }, role, represents }) =>
    withParty(of, { partyId, role, ...(represents !== undefined && { represents }) }),
  PartyJoined: (of, { partyId, role, represents, heldBy }) =>
    withParty(of, { partyId, role, heldBy, ...(represents !== undefined && { represents }) }),
  PartyEnded: (of, { partyId }) => ({
    ...of,
    parties: of.parties.filter((one) => one.partyId !== partyId),
  }),
};

const withParty = (of: PresentCase, party: PartyHere): PresentCase => ({
  ...of,
  parties: [...of.parties, party],
});
