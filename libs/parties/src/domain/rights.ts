import { holds, isOfAuthority, type Order, type Right, type Rights } from '@chancery/kernel';
import type { PartyCommand } from './party.commands.js';
import { PartyNotFound, PartyOrderNotPermitted } from './party.errors.js';
import type { Party } from './party.state.js';

type PartyOrder = Order & {
  readonly data: { readonly authorityId: string; readonly partyId: string };
};

/** Programs of the office, such as the portal. */
const services: Right<Party, PartyOrder> = {
  who: ['service'],
  may: (_, { by }) => by.kind === 'service',
  refusal: (_, { type }) => new PartyOrderNotPermitted(type, ['service']),
};

/** The party alone, as the authority knows it. For everybody else it does not exist. */
const itself: Right<Party, PartyOrder> = {
  who: ['party'],
  may: (_, { by, data }) =>
    by.kind === 'party' &&
    by.id === data.partyId &&
    by.authorityId === data.authorityId &&
    by.matterId === undefined,
  refusal: (_, { data }) => new PartyNotFound(data.partyId),
};

/** Registrars give codes to those who wrote on paper. */
const registrar: Right<Party, PartyOrder> = {
  who: ['registrar', 'service'],
  may: (_, { by, data }) =>
    by.kind !== 'party' && isOfAuthority(by, data.authorityId) && holds(by, 'registrar'),
  refusal: (_, { type, by, data }) =>
    by.kind !== 'party' && isOfAuthority(by, data.authorityId)
      ? new PartyOrderNotPermitted(type, ['registrar'])
      : new PartyNotFound(data.partyId),
};

/** Who may give which command about a party. */
export const rights: Rights<Party, PartyCommand> = {
  IdentifyParty: services,
  LinkIdentity: services,
  NameContact: itself,
  ConfirmContact: itself,
  SetPreferences: itself,
  IssueAccessCode: registrar,
  RevokeAccessCode: registrar,
  ClaimMatter: services,
  EraseParty: services,
};
