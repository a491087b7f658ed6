import { rowsOf, type Projection } from '@chancery/kernel';
import type { PartyEvent } from '../../domain/party.events.js';
import { partyClaimTable, partyCodeTable, partyLoginTable, partyTable } from './party.row.js';

const rows = rowsOf(partyTable);
const logins = rowsOf(partyLoginTable);
const codes = rowsOf(partyCodeTable);
const claims = rowsOf(partyClaimTable);

/** Parties of each authority, without what is sealed of them. Who is erased has no rows. */
export const partyProjection: Projection<PartyEvent> = {
  name: 'party',
  version: 1,
  group: 'parties',
  tables: [partyTable, partyLoginTable, partyCodeTable, partyClaimTable],
  on: {
    PartyIdentified: ({ data }) => {
      const { partyId, authorityId, kind, provider, assurance, language, isEmailVerified, at } =
        data;
      return [
        rows.upsert(
          { partyId, authorityId },
          {
            ...{ kind, assurance, language, hasContact: isEmailVerified, preferences: null },
            ...{ identifiedAt: at, renamedAt: null, contactNamedAt: null },
          },
        ),
        logins.upsert({ partyId, authorityId, provider }, { assurance, since: at }),
      ];
    },
    IdentityLinked: ({ data: { partyId, authorityId, provider, assurance, at } }) => [
      logins.upsert({ partyId, authorityId, provider }, { assurance, since: at }),
    ],
    PartyNameChanged: ({ data: { partyId, authorityId, at } }) => [
      rows.update({ partyId, authorityId }, { renamedAt: at }),
    ],
    ContactNamed: ({ data: { partyId, authorityId, at } }) => [
      rows.update({ partyId, authorityId }, { contactNamedAt: at }),
    ],
    ContactConfirmed: ({ data: { partyId, authorityId } }) => [
      rows.update({ partyId, authorityId }, { hasContact: true }),
    ],
    PreferencesSet: ({ data: { partyId, authorityId, language, preferences } }) => [
      rows.update({ partyId, authorityId }, { language, preferences }),
    ],
    AccessCodeIssued: ({ data: { partyId, authorityId, matterId, serial, at } }) => [
      codes.upsert({ partyId, authorityId, matterId }, { serial, isOpen: true, issuedAt: at }),
    ],
    AccessCodeRevoked: ({ data: { partyId, authorityId, matterId } }) => [
      codes.update({ partyId, authorityId, matterId }, { isOpen: false }),
    ],
    PartyClaimed: ({ data: { partyId, authorityId, matterId, claimedBy, at } }) => [
      claims.upsert({ partyId, authorityId, matterId, claimedBy }, { claimedAt: at }),
    ],
    PartyErased: ({ data: { partyId, authorityId } }) =>
      [rows, logins, codes, claims].map((each) => each.remove({ partyId, authorityId })),
  },
};
