import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Principal } from '@chancery/kernel';
import type { Direction, Priority, Purpose } from './domain/document.terms.js';
import type { Page, PageWish } from './pages.js';
import type {
  WorkItemKind,
  WorkItemOrder,
  WorkItemRow,
} from './read-models/work-item/work-item.row.js';

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
