import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isOfAuthority, type Principal } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { ListSampleThings } from '../../sample-things.messages.js';
import type { SampleThingRow } from './sample-thing.row.js';

/** Sample things are for those who hold a post in the authority. */
const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && (by.kind === 'service' || by.posts.length > 0);

const sql = `
  select * from sample_thing
  where authority_id = $1 and ($2::text is null or code > $2)
  order by code
  limit $3`;

@QueryHandler(ListSampleThings)
export class ListSampleThingsHandler implements IQueryHandler<ListSampleThings> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, page }: ListSampleThings): Promise<RowPage<SampleThingRow>> {
    if (!mayKnow(by, authorityId)) return { rows: [] };
    const [code = null] = page.after ?? [];
    return findPage(
      page.limit,
      (most) => this.store.query<SampleThingRow>(sql, [authorityId, code, most]),
      (row) => [row.code],
    );
  }
}
