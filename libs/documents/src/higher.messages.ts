import { Query } from '@nestjs/cqrs';
import type { Principal, Recorded } from '@chancery/kernel';

/** What documents ask of contexts that are built on them. */

/** The work items that the events of one document come to. */
export class FoldWorkItems extends Query<readonly object[]> {
  constructor(readonly events: readonly Recorded[]) {
    super();
  }
}

/** Whether a case is closed, and whether somebody may open it again. */
export interface CaseStanding {
  readonly isClosed: boolean;
  readonly mayReopen: boolean;
}

/** How the case stands in which a document lies. */
export class LookUpCaseStanding extends Query<CaseStanding> {
  constructor(
    readonly caseId: string,
    readonly by: Principal,
  ) {
    super();
  }
}
