import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Principal } from '@chancery/kernel';
import type { Direction, Priority, Purpose } from '@chancery/documents/contract';
import type { Page, PageWish, RowPage } from '@chancery/read-store';
import type { OrphanKind } from './read-models/work-item/orphan.kinds.js';
import type {
  WorkItemKind,
  WorkItemOrder,
  WorkItemRow,
} from './read-models/work-item/work-item.row.js';

/** A work item with what a queue shows of its document, or of its case: the title, kind and number. */
export interface WorkItemView extends WorkItemRow {
  /** The earlier one of the office's term and the end of the nearest clock. */
  readonly nearest: string | null;
  readonly subject: string;
  readonly documentKind: string;
  readonly number: string | null;
  /** Null for a case. */
  readonly direction: Direction | null;
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
  /** By the nearest term of an item. */
  readonly dueBefore?: string | undefined;
  /** Whether the nearest term has passed, now or at the instant that is asked for. */
  readonly isOverdue?: boolean | undefined;
  readonly isOnControl?: boolean | undefined;
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
    readonly page: QueueWish = {},
    readonly order: WorkItemOrder = 'due',
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

/** Exact counts of what a filter finds in the queues that the reader may see, now or as they stood at an instant. */
export class CountWorkItems extends Query<readonly QueueCount[]> {
  constructor(
    readonly by: Principal,
    readonly filter: WorkItemFilter = {},
    readonly asOf?: string,
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

/** Ids only: what it is about is for who may read it. */
export interface Orphan {
  readonly kind: OrphanKind;
  /** The id of the document, the case or the job. */
  readonly subjectId: string;
  /** Empty where no item waits. */
  readonly itemId: string;
  readonly unitId: string | null;
  readonly officerId: string | null;
  readonly since: string;
}

export type OrphanKey = readonly [kind: string, subjectId: string, itemId: string];

/** What nobody in an authority sees to, by kind. For its administrators. */
export class FindOrphans extends Query<RowPage<Orphan, OrphanKey>> {
  constructor(
    readonly authorityId: string,
    readonly page: { readonly limit?: number | undefined; readonly after?: OrphanKey | undefined },
  ) {
    super();
  }
}

/** How many there are of each kind, of one authority or of all. */
export class CountOrphans extends Query<Readonly<Record<OrphanKind, number>>> {
  constructor(readonly authorityId?: string) {
    super();
  }
}

/** What a unit has in custody or answers for: `document:` or `case:` and the id, in a steady order. */
export class FindHeld extends Query<readonly string[]> {
  constructor(
    readonly unitId: string,
    readonly most: number,
  ) {
    super();
  }
}
