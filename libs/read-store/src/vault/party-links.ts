import { createHmac } from 'node:crypto';
import type { PartyRef } from '@chancery/event-store';
import type { Database } from '../database.js';
import type { OfficeKeys } from './office-keys.js';

/** What names a person at a provider of identities. */
export interface Identity {
  /** The provider's address, as its tokens name it. */
  readonly issuer: string;
  /** The claim that identifies the person there: `sub`, or a national identifier. */
  readonly identifier: string;
}

/**
 * Which identity is which party. A link is an HMAC-SHA-256 of the identity under a key of the authority, so that a
 * copy of the table tells neither who somebody is nor that two parties of two authorities are one person.
 */
export class PartyLinks {
  constructor(
    private readonly database: Database,
    private readonly keys: OfficeKeys,
  ) {}

  /**
   * The party that an identity leads to. Where it leads to none yet it leads to this one from now on; of two that come
   * at once the first decides.
   */
  async claim(identity: Identity, { authorityId, partyId }: PartyRef): Promise<string> {
    const link = this.linkOf(identity, authorityId);
    await this.database.rows(
      'INSERT INTO party_link (link, authority_id, party_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [link, authorityId, partyId],
    );
    const [held] = await this.database.rows<{ party_id: string }>(
      'SELECT party_id FROM party_link WHERE link = $1',
      [link],
    );
    return held?.party_id ?? partyId;
  }

  /** The parties that an identity leads to, at these authorities. */
  async find(identity: Identity, authorityIds: readonly string[]): Promise<readonly PartyRef[]> {
    const rows = await this.database.rows<{ authority_id: string; party_id: string }>(
      'SELECT authority_id, party_id FROM party_link WHERE link = ANY ($1::bytea[])',
      [authorityIds.map((authorityId) => this.linkOf(identity, authorityId))],
    );
    return rows.map(({ authority_id, party_id }) => ({
      authorityId: authority_id,
      partyId: party_id,
    }));
  }

  private linkOf({ issuer, identifier }: Identity, authorityId: string): Buffer {
    return createHmac('sha256', this.keys.of('party-link', authorityId))
      .update(`${issuer}\n${identifier}`)
      .digest();
  }
}
