import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';
import { findKeys, ReadStore } from '@chancery/read-store';
import { documentStreamName } from '../../contract.js';
import { FindMentions, FindParties, GetParties } from '../../party.messages.js';
import type { Mention, PartyDocument, PartySummary } from '../../party.messages.js';
import { PartyOpener, type BearsParty } from '../../party-opener.js';
import type { DocumentRow } from '../document/document.row.js';
import { mentionsIn, wordsOfName } from './mentions.js';
import { summariesOf } from './summaries.js';

const mostDocuments = 500;

/** The documents in which these parties stand as further addressees. */
const furtherOf = (
  rows: ReadStore,
  partyIds: readonly string[],
  authorityId: string | null = null,
): Promise<(BearsParty & PartyDocument)[]> =>
  rows.query(
    `select d.document_id, a.authority_id, a.party_id, a.party, d.number, d.subject
     from document_addressee a join document d using (document_id)
     where a.party_id = any($1) and a.authority_id = coalesce($2, a.authority_id)
     order by d.opened_at`,
    [partyIds, authorityId],
  );

@QueryHandler(FindParties)
export class FindPartiesHandler implements IQueryHandler<FindParties> {
  constructor(
    private readonly rows: ReadStore,
    private readonly log: EventStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ name, authorityId }: FindParties): Promise<readonly PartySummary[]> {
    const partyIds = await this.log.parties.find(name, authorityId, mostDocuments);
    const documents = await this.rows.query<DocumentRow>(
      `select * from document where party_id = any($1) and authority_id = coalesce($2, authority_id)
       order by opened_at`,
      [partyIds, authorityId],
    );
    const opened = await Promise.all([
      ...documents.map((row) => this.opener.open(row)),
      ...(await furtherOf(this.rows, partyIds, authorityId)).map((row) =>
        this.opener.openFurther(row),
      ),
    ]);
    return summariesOf(opened).filter((party) => bearsAll(party.name, name));
  }
}

@QueryHandler(GetParties)
export class GetPartiesHandler implements IQueryHandler<GetParties> {
  constructor(
    private readonly rows: ReadStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ partyId }: GetParties): Promise<readonly PartySummary[]> {
    const documents = await this.rows.query<DocumentRow>(
      'select * from document where party_id = $1 order by opened_at',
      [partyId],
    );
    const opened = await Promise.all([
      ...documents.map((row) => this.opener.open(row)),
      ...(await furtherOf(this.rows, [partyId])).map((row) => this.opener.openFurther(row)),
    ]);
    return summariesOf(opened, await findKeys(this.rows.database, partyId));
  }
}

/** All of the party's own documents; of the others of the authority, subjects and names of files that bear every word. */
@QueryHandler(FindMentions)
export class FindMentionsHandler implements IQueryHandler<FindMentions> {
  constructor(
    private readonly rows: ReadStore,
    private readonly log: EventStore,
  ) {}

  async execute({ party }: FindMentions): Promise<readonly Mention[]> {
    const words = wordsOfName(party.name);
    if (words.length === 0) return [];
    const mentions: Mention[] = [];
    for (const { documentId } of party.documents) {
      const events: Recorded[] = [];
      const stream = this.log.readStream(documentStreamName(documentId), { sealed: true });
      for await (const event of stream) events.push(event);
      mentions.push(...mentionsIn(documentId, events, words));
    }
    return [...mentions, ...(await this.elsewhere(party, words))];
  }

  private elsewhere(party: PartySummary, words: readonly string[]): Promise<Mention[]> {
    return this.rows.query<Mention>(
      `select document_id, 'subject' as where, subject as text from document
       where authority_id = $1 and party_id is distinct from $2 and subject ilike all ($3)
       union all
       select a.document_id, 'file name', a.name from attachment a join document d using (document_id)
       where d.authority_id = $1 and d.party_id is distinct from $2 and a.name ilike all ($3)
       limit ${mostDocuments}`,
      [party.authorityId, party.partyId, words.map((word) => `%${word}%`)],
    );
  }
}

/** A party is found by its e-mail, too; otherwise its name has to bear the words, which keyed hashes only suggest. */
const bearsAll = (found: string, text: string): boolean => {
  const words = wordsOfName(found);
  return /[@\d]/.test(text) || wordsOfName(text).every((word) => words.includes(word));
};
