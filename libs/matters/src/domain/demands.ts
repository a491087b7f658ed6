import { concerns, NotLookedUp, type PartyPrincipal } from '@chancery/kernel';
import type { Custody, LooksUpCustody } from './looked.terms.js';
import { MatterClosed, ReasonMissing, MessageTooLong } from './matter.errors.js';
import { UntilTooShort } from './request.errors.js';
import type { PresentMatter } from './matter.state.js';
import type { OfferedFile, SealedText, SentFile, WaitsAt } from './matter.terms.js';

export const longestText = 8_000;
/** A party gets at least so much time for an answer, in milliseconds: three days. */
export const leastTimeMs = 3 * 86_400_000;

/** The handler looks it up. */
export const custodyOf = ({ custody }: LooksUpCustody): Custody => {
  if (!custody) throw new NotLookedUp('The custody of the document');
  return custody;
};

/** Throws MatterClosed once the matter was withdrawn or its document is closed. */
export const demandOpen = ({ status, matterId }: PresentMatter, looked: LooksUpCustody): void => {
  if (status === 'withdrawn' || !custodyOf(looked).isOpen) throw new MatterClosed(matterId);
};

/** Throws ReasonMissing or MessageTooLong. */
export const demandText = (matterId: string, text: string): string => {
  if (text.trim() === '') throw new ReasonMissing(matterId);
  if (text.length > longestText) throw new MessageTooLong(matterId, text.length, longestText);
  return text;
};

/** Throws UntilTooShort. */
export const demandTime = (
  matterId: string,
  { until, at }: { readonly until: string; readonly at: string },
): void => {
  const earliest = new Date(Date.parse(at) + leastTimeMs).toISOString();
  if (until < earliest) throw new UntilTooShort(matterId, until, earliest);
};

/** Where what a party does waits for an officer. */
export const waitsAt = ({ authorityId }: PresentMatter, looked: LooksUpCustody): WaitsAt => {
  const { unitId, officerId, accessLevel } = custodyOf(looked);
  return { authorityId, unitId, ...(officerId !== undefined && { officerId }), accessLevel };
};

interface Offered {
  readonly files?: readonly OfferedFile[];
}

/** For whom a party says something, with the words and the names of files under that party's key. */
export const saidBy = (
  by: PartyPrincipal,
  text: string,
  { files = [] }: Offered = {},
): {
  readonly partyId: string;
  readonly words: SealedText;
  readonly files?: readonly SentFile[];
} => {
  const partyId = concerns(by);
  if (files.length === 0) return { partyId, words: { partyId, text } };
  const names = files.map(({ name }) => name);
  const sent = files.map(({ name: _, ...file }) => file);
  return { partyId, words: { partyId, text, names }, files: sent };
};
