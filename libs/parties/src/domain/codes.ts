import type { ClaimMatter, IssueAccessCode, RevokeAccessCode } from './party.commands.js';
import { AccessCodeNotFound } from './party.errors.js';
import type { PartyEvent } from './party.events.js';
import type { Party } from './party.state.js';

/** Each code of a matter has a number of its own; the one before opens nothing any more. */
export const issueCode = ({ codes }: Party, { data }: IssueAccessCode): PartyEvent[] => {
  const before = codes[data.matterId];
  const serial = (before?.serial ?? 0) + 1;
  const revoked = before?.isOpen
    ? [{ type: 'AccessCodeRevoked' as const, data: { ...data, serial: before.serial } }]
    : [];
  return [...revoked, { type: 'AccessCodeIssued', data: { ...data, serial } }];
};

export const revokeCode = ({ codes }: Party, { data }: RevokeAccessCode): PartyEvent[] => {
  const before = codes[data.matterId];
  if (!before) throw new AccessCodeNotFound(data.matterId);
  const { serial } = before;
  return before.isOpen ? [{ type: 'AccessCodeRevoked', data: { ...data, serial } }] : [];
};

/** A matter is claimed by its code, once by each. Whose it was before stays whose it is. */
export const claimMatter = ({ codes }: Party, { data }: ClaimMatter): PartyEvent[] => {
  const matter = codes[data.matterId];
  if (!matter?.isOpen) throw new AccessCodeNotFound(data.matterId);
  const isTheirs = data.claimedBy === data.partyId || matter.claimedBy.includes(data.claimedBy);
  return isTheirs ? [] : [{ type: 'PartyClaimed', data }];
};
