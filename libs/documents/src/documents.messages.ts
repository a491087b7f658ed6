import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Principal } from '@chancery/kernel';
import type { DocumentAction } from './domain/document.actions.js';
import type { Situation } from './domain/document.state.js';
import type { Channel, Direction, Priority } from './domain/document.terms.js';
import type { AttachmentRow } from './read-models/attachment/attachment.row.js';
import type { DocumentView } from './read-models/detail/document-view.js';
import type { DocumentOrder, DocumentRow } from './read-models/document/document.row.js';
import type { TimelineEntry } from './read-models/history/timeline.js';
import type { Page, PageWish } from '@chancery/read-store';

export type { Keys, Page, PageWish } from '@chancery/read-store';

/** One document, straight from its stream; `asOf` gives it as it stood at that instant. */
export class GetDocument extends Query<DocumentView> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
    readonly asOf?: string,
  ) {
    super();
  }
}

/** What happened to a document, in plain words, the first thing first. */
export class GetHistory extends Query<readonly TimelineEntry[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
    readonly asOf?: string,
  ) {
    super();
  }
}

/** One file of a document, also one that was superseded; one that was withdrawn is for few. */
export class GetAttachment extends Query<AttachmentRow> {
  constructor(
    readonly documentId: string,
    readonly attachmentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** `text` is searched in the subject, in the syntax of web searches; `dueBefore` makes a list of the overdue. */
export interface DocumentFilter {
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly situation?: Situation | undefined;
  readonly kind?: string | undefined;
  readonly number?: string | undefined;
  /** How a number begins. */
  readonly numberStart?: string | undefined;
  readonly registerId?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly priority?: Priority | undefined;
  readonly accessLevel?: AccessLevel | undefined;
  readonly tag?: string | undefined;
  /** Instants, each from the first on and before the second. */
  readonly receivedFrom?: string | undefined;
  readonly receivedBefore?: string | undefined;
  readonly registeredFrom?: string | undefined;
  readonly registeredBefore?: string | undefined;
  readonly settledFrom?: string | undefined;
  readonly settledBefore?: string | undefined;
  readonly partyId?: string | undefined;
  /** Words of the name of a party, their e-mail or telephone. */
  readonly party?: string | undefined;
  readonly text?: string | undefined;
  readonly dueBefore?: string | undefined;
}

/** The documents that the reader may read, the newest first; of a search also those that fit best. */
export class FindDocuments extends Query<Page<DocumentRow>> {
  constructor(
    readonly by: Principal,
    readonly filter: DocumentFilter = {},
    readonly page: PageWish = {},
    readonly order: DocumentOrder = 'newest',
  ) {
    super();
  }
}

/** How many documents a list has; counting ends at a bound, and `isMore` says that there are more. */
export interface DocumentCount {
  readonly count: number;
  readonly isMore: boolean;
}

/** Counts what FindDocuments finds. Undefined where it takes too long. */
export class CountDocuments extends Query<DocumentCount | undefined> {
  constructor(
    readonly by: Principal,
    readonly filter: DocumentFilter = {},
  ) {
    super();
  }
}

/** A document that was settled by a reply. `isReopened`: it was opened again since, and the reply settles it no more. */
export interface AnsweredDocument {
  readonly documentId: string;
  readonly number: string | null;
  readonly subject: string;
  readonly isReopened: boolean;
}

/** What an outgoing document answers, of what the reader may read. */
export class FindAnswered extends Query<readonly AnsweredDocument[]> {
  constructor(
    readonly replyId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** A document that another may be a double of: the same file, or the same subject from the same sender. */
export interface SimilarDocument {
  readonly documentId: string;
  readonly number: string | null;
  readonly subject: string;
  readonly openedAt: string;
  readonly because: 'same-file' | 'same-sender-and-subject';
}

/** Of the newest documents that the reader may read, a few that one may be a double of. */
export class FindSimilar extends Query<readonly SimilarDocument[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** What tells a document from others at a glance. `party` is the sender or addressee, `files` the number of current files. */
export interface DocumentSummary {
  readonly documentId: string;
  readonly party: string | null;
  readonly senderNumber: string | null;
  readonly senderDate: string | null;
  readonly receivedAt: string | null;
  readonly registeredAt: string | null;
  readonly files: number;
}

/** Of these documents those that the reader may read, as they stand now. */
export class FindSummaries extends Query<readonly DocumentSummary[]> {
  constructor(
    readonly documentIds: readonly string[],
    readonly by: Principal,
  ) {
    super();
  }
}

/** What a principal may do with each of these documents now, by id; nothing with one that they may not read. */
export class FindAllowedActions extends Query<Readonly<Record<string, readonly DocumentAction[]>>> {
  constructor(
    readonly documentIds: readonly string[],
    readonly by: Principal,
  ) {
    super();
  }
}
