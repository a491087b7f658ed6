import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { Situation } from '../../domain/document.state.js';
import { SearchLanguages } from './search-languages.js';
import type { Channel, Direction, Priority, SettlementWay } from '../../domain/document.terms.js';

/**
 * A document as lists show it. `party` is the sender or addressee, sealed in the table; `openedAt` is when it was
 * received or drafted, `revision` that of its stream. Null means "not (yet)".
 */
export interface DocumentRow {
  readonly documentId: string;
  readonly authorityId: string;
  readonly direction: Direction;
  readonly situation: Situation;
  readonly channel: Channel | null;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly accessLevel: AccessLevel;
  readonly priority: Priority;
  readonly partyId: string | null;
  readonly party: object | null;
  readonly registerId: string | null;
  readonly number: string | null;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly due: string | null;
  /** When the nearest statutory term ends. */
  readonly termDue: string | null;
  readonly receivedAt: string | null;
  readonly senderNumber: string | null;
  readonly senderDate: string | null;
  readonly enclosures: string | null;
  readonly replyWay: Channel | null;
  readonly tags: readonly string[];
  readonly openedAt: string;
  readonly registeredAt: string | null;
  readonly settledAt: string | null;
  readonly settledBy: SettlementWay | null;
  /** The first of the documents that answer it. */
  readonly replyId: string | null;
  readonly replyNumber: string | null;
  readonly closedAt: string | null;
  readonly forwardedTo: string | null;
  /** The case in which it lies, and its entry there. */
  readonly caseId: string | null;
  readonly caseEntry: number | null;
  readonly changedAt: string;
  readonly revision: number;
}

/** A row of the table: with the subject in the words that searches compare. */
export interface StoredDocument extends DocumentRow {
  readonly searchText: string;
}

/** Documents without a term come last in the order of terms. */
export const termOrLast = "coalesce(due, 'infinity'::timestamptz)";

/** Came in, has a number and is not settled. */
export const unanswered = "direction = 'incoming' AND situation = 'registered'";

export const documentOrders = ['newest', 'relevance', 'due', 'number'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** The table, its words in the languages that they are searched in. */
export const documentTableIn = (languages: SearchLanguages): TableOf<StoredDocument> => ({
  name: 'document',
  key: ['documentId'],
  columns: {
    documentId: 'text',
    authorityId: 'text',
    direction: 'text',
    situation: 'text',
    channel: 'text',
    subject: 'text',
    searchText: 'text',
    kind: 'text',
    language: 'text',
    accessLevel: 'text',
    priority: 'text',
    partyId: 'text',
    party: 'jsonb',
    registerId: 'text',
    number: 'text',
    unitId: 'text',
    officerId: 'text',
    due: 'timestamptz',
    termDue: 'timestamptz',
    receivedAt: 'timestamptz',
    senderNumber: 'text',
    senderDate: 'text',
    enclosures: 'text',
    replyWay: 'text',
    tags: 'text[]',
    openedAt: 'timestamptz',
    registeredAt: 'timestamptz',
    settledAt: 'timestamptz',
    settledBy: 'text',
    replyId: 'text',
    replyNumber: 'text',
    closedAt: 'timestamptz',
    forwardedTo: 'text',
    caseId: 'text',
    caseEntry: 'integer',
    changedAt: 'timestamptz',
    revision: 'integer',
  },
  indexes: [
    '(authority_id, opened_at, document_id)',
    "(authority_id, opened_at, document_id) WHERE situation = 'unregistered'",
    '(unit_id, opened_at, document_id)',
    '(authority_id, number COLLATE "C", document_id)',
    '(authority_id, register_id, registered_at)',
    `(authority_id, (${termOrLast}), document_id)`,
    'USING gin (tags)',
    '(party_id)',
    `(unit_id, registered_at, document_id) WHERE ${unanswered}`,
    `(authority_id, registered_at, document_id) WHERE ${unanswered}`,
    'USING gin (words)',
  ],
  counts: [
    {
      into: 'unanswered_count',
      by: ['authorityId', 'unitId', 'officerId', 'accessLevel'],
      where: unanswered,
    },
  ],
  generated: { words: { type: 'tsvector', from: languages.words } },
});

export const documentTable = documentTableIn(new SearchLanguages());

const { searchText: _, ...shown } = documentTable.columns;

/** The columns of a row as lists show it. */
export const documentColumns = Object.keys(shown) as readonly (keyof DocumentRow)[];
