import type { Assurance, TableOf } from '@chancery/kernel';
import type { PartyKind, PartyLanguage } from '../../domain/party.terms.js';

/** A party without its name, which stays sealed in the log. */
export interface PartyRow {
  readonly partyId: string;
  readonly authorityId: string;
  readonly kind: PartyKind;
  readonly assurance: Assurance;
  readonly language: PartyLanguage;
  readonly hasContact: boolean;
  readonly preferences: object | null;
  readonly identifiedAt: string;
  readonly renamedAt: string | null;
  readonly contactNamedAt: string | null;
}

export const partyTable: TableOf<PartyRow> = {
  name: 'party',
  key: ['partyId', 'authorityId'],
  columns: {
    partyId: 'text',
    authorityId: 'text',
    kind: 'text',
    assurance: 'text',
    language: 'text',
    hasContact: 'boolean',
    preferences: 'jsonb',
    identifiedAt: 'timestamptz',
    renamedAt: 'timestamptz',
    contactNamedAt: 'timestamptz',
  },
};

/** A login of a party. */
export interface PartyLoginRow {
  readonly partyId: string;
  readonly authorityId: string;
  readonly provider: string;
  readonly assurance: Assurance;
  readonly since: string;
}

export const partyLoginTable: TableOf<PartyLoginRow> = {
  name: 'party_login',
  key: ['partyId', 'authorityId', 'provider'],
  columns: {
    partyId: 'text',
    authorityId: 'text',
    provider: 'text',
    assurance: 'text',
    since: 'timestamptz',
  },
};

/** The last code of a matter of a party. */
export interface PartyCodeRow {
  readonly partyId: string;
  readonly authorityId: string;
  readonly matterId: string;
  readonly serial: number;
  readonly isOpen: boolean;
  readonly issuedAt: string;
}

export const partyCodeTable: TableOf<PartyCodeRow> = {
  name: 'party_code',
  key: ['partyId', 'authorityId', 'matterId'],
  columns: {
    partyId: 'text',
    authorityId: 'text',
    matterId: 'text',
    serial: 'integer',
    isOpen: 'boolean',
    issuedAt: 'timestamptz',
  },
  indexes: ['(matter_id)'],
};

/** Who has claimed a matter with its code. */
export interface PartyClaimRow {
  readonly partyId: string;
  readonly authorityId: string;
  readonly matterId: string;
  readonly claimedBy: string;
  readonly claimedAt: string;
}

export const partyClaimTable: TableOf<PartyClaimRow> = {
  name: 'party_claim',
  key: ['partyId', 'authorityId', 'matterId', 'claimedBy'],
  columns: {
    partyId: 'text',
    authorityId: 'text',
    matterId: 'text',
    claimedBy: 'text',
    claimedAt: 'timestamptz',
  },
  indexes: ['(claimed_by)'],
};
