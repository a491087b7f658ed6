import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { concerns } from '@chancery/kernel';
import { columnList, ReadStore } from '@chancery/read-store';
import { FindMatters } from '../../matters.messages.js';
import type { FollowedMatter } from './followed-matter.js';
import { matterTable } from './matter.row.js';

/** `$1` and `$2` are pairs of authority and party, `$3` the only matter that each may see, or null. */
const sql = `
  select ${columnList(Object.keys(matterTable.columns), 'm')},
    i.unread > 0 as needs_you, i.until, coalesce(i.unread, 0)::int as unread
  from unnest($1::text[], $2::text[], $3::text[]) as asked (authority_id, party_id, matter_id)
  join matter_party p on p.party_id = asked.party_id and p.authority_id = asked.authority_id
    and (asked.matter_id is null or asked.matter_id = p.matter_id)
  join matter m on m.matter_id = p.matter_id
  left join lateral (
    select count(*) as unread, min(until) as until from party_inbox i where i.matter_id = m.matter_id
  ) i on true
  order by i.unread > 0 desc, (m.status = 'open') desc, m.changed_at desc, m.matter_id
  limit $4`;

@QueryHandler(FindMatters)
export class FindMattersHandler implements IQueryHandler<FindMatters> {
  constructor(private readonly store: ReadStore) {}

  async execute({ parties, limit }: FindMatters): Promise<readonly FollowedMatter[]> {
    return this.store.query<FollowedMatter>(sql, [
      parties.map(({ authorityId }) => authorityId),
      parties.map(concerns),
      parties.map(({ matterId }) => matterId ?? null),
      limit,
    ]);
  }
}
