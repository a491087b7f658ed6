import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { RefusalRow } from './read-models/refusal/refusal.row.js';

/** Which refusals: of an officer, with a code, in a range of time. */
export interface RefusalFilter {
  readonly officerId?: string | undefined;
  readonly code?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The key of the last row of the page before, and how many rows a page has. */
export interface RefusalsPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** What was refused in the authority of an auditor, the newest first. */
export class FindRefusals extends Query<RowPage<RefusalRow>> {
  constructor(
    readonly by: Principal,
    readonly filter: RefusalFilter,
    readonly page: RefusalsPage,
  ) {
    super();
  }
}
