import type {
  AccessCodeIssued,
  AccessCodeRevoked,
  PartyClaimed,
  PartyEvent,
} from './party.events.js';
import { unheardOf, type MatterCodes, type Party } from './party.state.js';

export const evolve = (party: Party, { type, data }: PartyEvent): Party => {
  switch (type) {
    case 'PartyIdentified':
      return {
        ...party,
        ...{ isIdentified: true, language: data.language, providers: [data.provider] },
      };
    case 'IdentityLinked':
      return { ...party, providers: [...party.providers, data.provider] };
    case 'PartyNameChanged':
      return party;
    case 'ContactNamed': {
      const { confirmationId, expiresAt } = data;
      return { ...party, contact: { confirmationId, expiresAt, isConfirmed: false } };
    }
    case 'ContactConfirmed':
      return party.contact ? { ...party, contact: { ...party.contact, isConfirmed: true } } : party;
    case 'PreferencesSet':
      return { ...party, language: data.language, preferences: data.preferences };
    case 'AccessCodeIssued':
      return withCodes(party, data, { serial: data.serial, isOpen: true });
    case 'AccessCodeRevoked':
      return withCodes(party, data, { isOpen: false });
    case 'PartyClaimed':
      return withCodes(party, data, {
        claimedBy: [...(party.codes[data.matterId]?.claimedBy ?? []), data.claimedBy],
      });
    case 'PartyErased':
      return { ...unheardOf, isErased: true };
  }
};

const noCodes: MatterCodes = { serial: 0, isOpen: false, claimedBy: [] };

const withCodes = (
  party: Party,
  { matterId }: (AccessCodeIssued | AccessCodeRevoked | PartyClaimed)['data'],
  change: Partial<MatterCodes>,
): Party => ({
  ...party,
  codes: { ...party.codes, [matterId]: { ...noCodes, ...party.codes[matterId], ...change } },
});
