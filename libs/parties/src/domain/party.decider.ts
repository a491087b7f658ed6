import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import { confirmContact, nameContact } from './contact.js';
import { claimMatter, issueCode, revokeCode } from './codes.js';
import type { IdentifyParty, LinkIdentity, PartyCommand } from './party.commands.js';
import { PartyNotFound } from './party.errors.js';
import type { PartyEvent } from './party.events.js';
import { evolve } from './party.evolve.js';
import { unheardOf, type Party } from './party.state.js';
import { rights } from './rights.js';

/** A party is one person, or one organisation, as one authority knows them. What is erased comes never back. */
export const partyDecider: Decider<Party, PartyCommand, PartyEvent> = {
  initialState: unheardOf,

  admit: (party, command) => demandRight(rights, party, command),

  decide(party, command) {
    if (command.type === 'EraseParty')
      return party.isErased ? [] : [{ type: 'PartyErased', data: command.data }];
    if (party.isErased) throw new PartyNotFound(command.data.partyId);
    switch (command.type) {
      case 'IdentifyParty':
        return identify(party, command);
      case 'LinkIdentity':
        return link(party, command);
      case 'NameContact':
        return nameContact(command);
      case 'ConfirmContact':
        return confirmContact(party, command);
      case 'SetPreferences':
        return setPreferences(party, command.data);
      case 'IssueAccessCode':
        return issueCode(party, command);
      case 'RevokeAccessCode':
        return revokeCode(party, command);
      case 'ClaimMatter':
        return claimMatter(party, command);
    }
  },

  evolve,
};

/** The id of a party means something within its authority only. */
export const partyStreamId = ({
  authorityId,
  partyId,
}: {
  readonly authorityId: string;
  readonly partyId: string;
}): string => `${authorityId}.${partyId}`;

export const partyStream: StreamType<Party, PartyCommand, PartyEvent> = {
  category: 'party',
  decider: partyDecider,
};

const identify = (party: Party, { data }: IdentifyParty): PartyEvent[] => {
  const { known = 'unknown', ...identity } = data;
  if (!party.isIdentified) return [{ type: 'PartyIdentified', data: identity }];
  if (known !== 'changed') return [];
  const { authorityId, partyId, person, isEmailVerified, at } = identity;
  return [
    { type: 'PartyNameChanged', data: { authorityId, partyId, person, isEmailVerified, at } },
  ];
};

const link = (party: Party, { data }: LinkIdentity): PartyEvent[] => {
  if (!party.isIdentified) throw new PartyNotFound(data.partyId);
  return party.providers.includes(data.provider) ? [] : [{ type: 'IdentityLinked', data }];
};

const setPreferences = (
  party: Party,
  data: Extract<PartyCommand, { type: 'SetPreferences' }>['data'],
): PartyEvent[] => {
  const before = JSON.stringify([party.language, party.preferences]);
  return before === JSON.stringify([data.language, data.preferences])
    ? []
    : [{ type: 'PreferencesSet', data }];
};
