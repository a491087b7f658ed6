import type { ConfirmContact, NameContact } from './party.commands.js';
import { CodeExpired, CodeWrong, NoContactToConfirm, TooManyAttempts } from './party.errors.js';
import type { PartyEvent } from './party.events.js';
import type { Party } from './party.state.js';

const lifeMs = 10 * 60_000;
/** How often a code may be tried. */
export const mostTries = 5;

/** The code is good for ten minutes. Another address, or the same one again, gets another code. */
export const nameContact = ({ data }: NameContact): PartyEvent[] => {
  const { authorityId, partyId, confirmationId, email, at } = data;
  const expiresAt = new Date(Date.parse(at) + lifeMs).toISOString();
  const contact = { partyId, email };
  return [
    {
      type: 'ContactNamed',
      data: { authorityId, partyId, confirmationId, expiresAt, contact, at },
    },
  ];
};

/** The right code confirms the address within its time and tries. */
export const confirmContact = ({ contact }: Party, { data }: ConfirmContact): PartyEvent[] => {
  const { authorityId, partyId, isRight = false, tries = 1, at } = data;
  if (!contact) throw new NoContactToConfirm();
  if (contact.isConfirmed) return [];
  if (at >= contact.expiresAt) throw new CodeExpired(contact.expiresAt);
  if (tries > mostTries) throw new TooManyAttempts(mostTries);
  if (!isRight) throw new CodeWrong(mostTries - tries);
  const { confirmationId } = contact;
  return [{ type: 'ContactConfirmed', data: { authorityId, partyId, confirmationId, at } }];
};
