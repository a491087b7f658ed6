import { Query } from '@nestjs/cqrs';
import { ClocksBehind, DueAlarms, type AlarmRow } from '@chancery/deadlines/contract';
import type { Principal } from '@chancery/kernel';
import type { Page, PageWish } from '@chancery/read-store';
import type { CaseClock } from './domain/case-clock.terms.js';
import type { CaseEvent } from './domain/case.events.js';
import type { CaseObstacle, CaseStatus } from './domain/case.terms.js';
import type { CaseOrder, CaseRow } from './read-models/case-file/case-file.row.js';
import type { CaseView } from './read-models/detail/case-view.js';
import type { FileClassRow } from './read-models/file-class/file-class.row.js';
import type { CaseHistoryEntry, HistoryFilter } from './read-models/history/case-history.js';

/** One case, straight from its stream; `asOf` gives it as it stood at that instant. */
export class GetCase extends Query<CaseView> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
    readonly asOf?: string,
  ) {
    super();
  }
}

/** What happened to a case and to its documents while they lay in it, the first thing first. */
export class GetCaseHistory extends Query<Page<CaseHistoryEntry>> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
    readonly filter: HistoryFilter = {},
    readonly page: PageWish = {},
  ) {
    super();
  }
}

/** What happened after a position of the log, in the order in which it was recorded, and where that ends. */
export class FollowCase extends Query<readonly CaseHistoryEntry[]> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
    readonly after: bigint,
  ) {
    super();
  }
}

/** What stands in the way of closing the case. */
export class FindObstacles extends Query<readonly CaseObstacle[]> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

export interface CaseFilter {
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly status?: CaseStatus | undefined;
  readonly kind?: string | undefined;
  readonly classId?: string | undefined;
  readonly number?: string | undefined;
  readonly numberStart?: string | undefined;
  readonly parentId?: string | undefined;
  readonly result?: string | undefined;
  /** Instants, each from the first on and before the second. */
  readonly openedFrom?: string | undefined;
  readonly openedBefore?: string | undefined;
  readonly closedFrom?: string | undefined;
  readonly closedBefore?: string | undefined;
  /** Those for which the same unit and officer answer since before this instant. */
  readonly heldBefore?: string | undefined;
}

/** The cases that the reader may read, as they stand or stood at an instant; rights are those of today. */
export class FindCases extends Query<Page<CaseRow>> {
  constructor(
    readonly by: Principal,
    readonly filter: CaseFilter = {},
    readonly page: PageWish = {},
    readonly look: { readonly order?: CaseOrder; readonly asOf?: string | undefined } = {},
  ) {
    super();
  }
}

/** The terms of a case with the steps to their dates, the first started first. Throws CaseNotFound. */
export class GetCaseClocks extends Query<readonly CaseClock[]> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Terms of cases that an earlier version of a calendar has counted. */
export class FindCaseClocksBehind extends ClocksBehind {}

/** The alarms of terms of cases that are due. */
export class FindDueCaseTimers extends DueAlarms<AlarmRow> {}

export class ListClasses extends Query<readonly FileClassRow[]> {
  constructor(
    readonly planId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

export type CaseEventType = CaseEvent['type'];
