import type { PartyRef } from '@chancery/event-store';
import type { PartyDocument, PartySummary } from '../../party.messages.js';
import type { BearsParty } from '../../party-opener.js';

const bare = (ref: PartyRef): PartySummary => ({
  ...ref,
  name: 'not named in any document',
  documents: [],
});

/** One entry for each party: of these documents, whose parties are opened, and of keys that no document names. */
export const summariesOf = (
  documents: readonly (BearsParty & PartyDocument)[],
  keys: readonly PartyRef[] = [],
): readonly PartySummary[] => {
  const found = new Map<string, PartySummary>();
  for (const { partyId, authorityId, party, ...document } of documents) {
    if (partyId === null) continue;
    const id = JSON.stringify([authorityId, partyId]);
    const before = found.get(id) ?? bare({ authorityId, partyId });
    const { name = before.name } = (party ?? {}) as { readonly name?: string };
    found.set(id, { ...before, name, documents: [...before.documents, inShort(document)] });
  }
  for (const ref of keys) {
    const id = JSON.stringify([ref.authorityId, ref.partyId]);
    if (!found.has(id) && ref.authorityId !== '') found.set(id, bare(ref));
  }
  return [...found.values()];
};

const inShort = ({ documentId, number, subject }: PartyDocument): PartyDocument => ({
  documentId,
  number,
  subject,
});
