import { PartyAlreadyErased, UnknownParty } from './party.errors.js';
import type { Party, PartyStanding } from './document.terms.js';

/**
 * A party of earlier documents is named by who may read one of them, and as long as it is not erased. Throws
 * UnknownParty or PartyAlreadyErased.
 */
export const demandParty = (
  party: Pick<Party, 'partyId'> | undefined,
  standing: PartyStanding | undefined,
): void => {
  const { partyId = '' } = party ?? {};
  if (standing === 'unknown') throw new UnknownParty(partyId);
  if (standing === 'erased') throw new PartyAlreadyErased(partyId);
};
