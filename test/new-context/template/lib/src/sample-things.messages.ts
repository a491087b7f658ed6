import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { SampleThingRow } from './read-models/sample-thing/sample-thing.row.js';

/** The key of the last row of the page before, and how many rows a page has. */
export interface SampleThingsPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** The sample things of an authority, by code. An officer without a post in it sees none. */
export class ListSampleThings extends Query<RowPage<SampleThingRow>> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly page: SampleThingsPage,
  ) {
    super();
  }
}
