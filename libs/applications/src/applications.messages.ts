import { Query } from '@nestjs/cqrs';
import type { Grant, Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { ApplicationRow } from './read-models/application/application.row.js';

/** The key of the last row of the page before, and how many rows a page has. */
export interface ApplicationsPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** An application with what it may read now. */
export interface ApplicationView extends ApplicationRow {
  readonly grants: readonly Grant[];
}

/** Who asks, if it is an application in use. */
export class FindApplicationPrincipal extends Query<Principal | undefined> {
  constructor(readonly applicationId: string) {
    super();
  }
}

/** What an application may read now, straight from its stream; nothing if it is unknown or no longer in use. */
export class GetGrants extends Query<readonly Grant[]> {
  constructor(readonly applicationId: string) {
    super();
  }
}

/** The applications of an authority, by code. Who is no administrator of it sees none. */
export class ListApplications extends Query<RowPage<ApplicationView>> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly page: ApplicationsPage,
  ) {
    super();
  }
}
