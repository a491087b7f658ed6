import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { Page, PageWish } from '@chancery/read-store';
import type { Series } from './domain/series.state.js';
import type { TaskState } from './domain/task.state.js';
import type { TaskView } from './read-models/detail/task-view.js';
import type { TaskRow } from './read-models/task/task.row.js';

/** The tasks on a document, the first set first, with what the reader may do with each. Throws DocumentNotFound. */
export class GetTasks extends Query<readonly TaskView[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** A task with what a list shows of its document. */
export interface ListedTask extends TaskRow {
  readonly subject: string;
  readonly number: string | null;
  readonly documentKind: string;
}

/** `unitId` and `officerId` are those of the lead. What is reported is not overdue. */
export interface TaskFilter {
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly authorId?: string | undefined;
  readonly state?: TaskState | undefined;
  readonly isOnControl?: boolean | undefined;
  readonly isOverdue?: boolean | undefined;
}

/** The tasks on all documents that the reader may read, what is due first first. */
export class FindTasks extends Query<Page<ListedTask>> {
  constructor(
    readonly by: Principal,
    readonly filter: TaskFilter = {},
    readonly page: PageWish = {},
  ) {
    super();
  }
}

/** What comes again on a document. Throws DocumentNotFound. */
export class GetSeries extends Query<readonly Series[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}
