import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Principal } from '@chancery/kernel';
import type { DocumentAction } from './domain/document.actions.js';
import type { Situation } from './domain/document.state.js';
import type { Direction, Priority, Purpose } from './domain/document.terms.js';
import type { AttachmentRow } from './read-models/attachment/attachment.row.js';
import type { DocumentView } from './read-models/detail/document-view.js';
import type { DocumentOrder, DocumentRow } from './read-models/document/document.row.js';
import type { TimelineEntry } from './read-models/history/timeline.js';
import type {
  WorkItemKind,
  WorkItemOrder,
  WorkItemRow,
} from './read-models/work-item/work-item.row.js';

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

/** One file of a document, also one that was superseded or withdrawn. */
export class GetAttachment extends Query<AttachmentRow> {
  constructor(
    readonly documentId: string,
    readonly attachmentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Where a list goes on: the keys of the last row of the page before, as they came with it. */
export type Keys = readonly string[];

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Absent on the last page. A search may give a page that is not full and still has a next one. */
  readonly next?: Keys;
  /** More matches than could be weighed; these are the newest of them. */
  readonly isCut?: boolean;
}

export interface PageWish {
  readonly after?: Keys | undefined;
  readonly limit?: number | undefined;
}

/** `text` is searched in the subject, in the syntax of web searches; `dueBefore` makes a list of the overdue. */
export interface DocumentFilter {
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly situation?: Situation | undefined;
  readonly kind?: string | undefined;
  readonly number?: string | undefined;
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

/** A work item with what a queue shows of its document. */
export interface WorkItemView extends WorkItemRow {
  readonly subject: string;
  readonly documentKind: string;
  readonly number: string | null;
  readonly direction: Direction;
}

/**
 * `officerId` finds what is addressed to or claimed by an officer, `isUnclaimed` what is nobody's: no officer has it, or
 * only one who has left, and `isUnclaimed: false` what somebody has.
 */
export interface WorkItemFilter {
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly isUnclaimed?: boolean | undefined;
  readonly kind?: WorkItemKind | undefined;
  readonly purpose?: Purpose | undefined;
  readonly priority?: Priority | undefined;
  readonly fromUnitId?: string | undefined;
  readonly documentKind?: string | undefined;
  readonly number?: string | undefined;
  readonly text?: string | undefined;
  readonly dueBefore?: string | undefined;
}

/** `asOf` is the instant at which the queue is wanted, if it is not now. */
export interface QueueWish extends PageWish {
  readonly asOf?: string | undefined;
}

/**
 * What waits in the queues that the reader may see: what is due first, the oldest, or the most pressing
 * first. With `asOf`, what waited there at that instant, under the subject and number of then; rights are the reader's of today, over the
 * places and access levels of then.
 */
export class FindWorkItems extends Query<Page<WorkItemView>> {
  constructor(
    readonly by: Principal,
    readonly filter: WorkItemFilter = {},
    readonly order: WorkItemOrder = 'due',
    readonly page: QueueWish = {},
  ) {
    super();
  }
}

/** How much waits in a unit's queue: all of a kind, of it what is the asker's own, and what is nobody's. */
export interface QueueCount {
  readonly unitId: string;
  readonly kind: WorkItemKind;
  readonly total: number;
  readonly own: number;
  readonly unclaimed: number;
}

/** Exact counts of what a filter finds in the queues that the reader may see. */
export class CountWorkItems extends Query<readonly QueueCount[]> {
  constructor(
    readonly by: Principal,
    readonly filter: WorkItemFilter = {},
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

/** A number of open items, for who ends a unit, a post or an officer's service. It tells nothing of the documents. */
export class CountOpenWork extends Query<number> {
  constructor(
    readonly of: {
      readonly unitId?: string;
      readonly officerId?: string;
      /** Only what is more confidential. */
      readonly above?: AccessLevel;
    },
  ) {
    super();
  }
}

/** Whether a principal may read a document that bears, or bore, a file with this hash. */
export class MayReadFile extends Query<boolean> {
  constructor(
    readonly sha256: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Whether a document bears, or bore, a file: from the log itself. */
export class BearsFile extends Query<boolean> {
  constructor(
    readonly documentId: string,
    readonly sha256: string,
  ) {
    super();
  }
}
