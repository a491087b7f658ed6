import type { Actor } from './message.js';
import type { Principal } from './principal.js';

/**
 * How sure the portal is who somebody is, rising: nobody, the holder of a code for one matter, the holder of a
 * confirmed address, and the three levels of Regulation (EU) No 910/2014 (eIDAS), article 8.
 */
export const assurances = ['none', 'code', 'email', 'low', 'substantial', 'high'] as const;
export type Assurance = (typeof assurances)[number];

/**
 * For whom a party acts, and by what right: the id of a mandate, or `claim:` with a digest of what the provider of
 * identities said in this session.
 */
export interface Representation {
  readonly partyId: string;
  readonly mandate: string;
}

/**
 * A citizen, or somebody for an organisation, as one authority knows them. Made anew for each request, from the
 * session and the authority addressed. `matterId` is the only matter that is open to the holder of an access code.
 */
export interface PartyPrincipal {
  readonly kind: 'party';
  readonly id: string;
  readonly authorityId: string;
  readonly assurance: Assurance;
  readonly actsFor?: Representation;
  readonly matterId?: string;
}

/** Whose matter it is: the represented party, or else the party itself. */
export const concerns = ({ id, actsFor }: PartyPrincipal): string => actsFor?.partyId ?? id;

export const isAssured = (
  { assurance }: Pick<PartyPrincipal, 'assurance'>,
  least: Assurance,
): boolean => assurances.indexOf(assurance) >= assurances.indexOf(least);

/** In whose name an order is given, if not in the sender's own. */
export const onBehalfOf = (by: Principal | PartyPrincipal): Actor | undefined => {
  if (by.kind === 'party') return by.actsFor && { kind: 'party', id: by.actsFor.partyId };
  if (by.behalf) return { kind: 'officer', id: by.behalf.officerId };
  return by.partyId === undefined ? undefined : { kind: 'party', id: by.partyId };
};
