import { Injectable } from '@nestjs/common';
import { EventStore, type PartyRef } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import { ReadModelBehind, ReadStore } from '@chancery/read-store';
import type { PartyStanding } from '../domain/document.terms.js';
import { readingRights } from '../domain/document.rights.js';
import { involving, within } from '../read-models/document/readable-documents.js';

/** Knows whether the caller may use the id of a party: whether a document that they may read bears it. */
@Injectable()
export class KnownParties {
  constructor(
    private readonly rows: ReadStore,
    private readonly log: EventStore,
  ) {}

  /** Whether nobody bears the id, or only documents that the caller may not read, is one answer. */
  async standingOf(party: PartyRef, by: Principal): Promise<PartyStanding> {
    const isKnown = (await this.isBorne(party, by)) || (await this.isBorneByNow(party, by));
    if (!isKnown) return 'unknown';
    return (await this.log.parties.isErased(party)) ? 'erased' : 'known';
  }

  /** The document may have come in a moment ago. */
  private async isBorneByNow(party: PartyRef, by: Principal): Promise<boolean> {
    const head = await this.log.head();
    try {
      if (head !== undefined) await this.rows.waitFor('documents', head.position);
    } catch (error) {
      if (!(error instanceof ReadModelBehind)) throw error;
    }
    return this.isBorne(party, by);
  }

  private async isBorne({ authorityId, partyId }: PartyRef, by: Principal): Promise<boolean> {
    const rights = readingRights(by);
    const wanted = within(rights)
      .and((ref) => `d.authority_id = ${ref}`, authorityId)
      .and(
        (ref) => `(d.party_id = ${ref} or exists (select from document_addressee a
          where a.document_id = d.document_id and a.party_id = ${ref}))`,
        partyId,
      );
    const scope = rights.everything ? 'true' : involving(wanted, rights);
    const sql = `select from document d where ${scope} and ${wanted.sql} limit 1`;
    return (await this.rows.one(sql, wanted.params)) !== undefined;
  }
}
