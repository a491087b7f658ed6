import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { FindRefusals } from '../../audit.messages.js';
import { auditedAuthority } from '../../domain/refusal.js';
import type { RefusalRow } from './refusal.row.js';

const sql = `
  select * from refusal
  where ($1::text is null or authority_id = $1)
    and ($2::text is null or officer_id = $2)
    and ($3::text is null or code = $3)
    and ($4::timestamptz is null or at >= $4)
    and ($5::timestamptz is null or at < $5)
    and ($6::timestamptz is null or (at, event_id, ordinal) < ($6, $7, $8))
  order by at desc, event_id desc, ordinal desc
  limit $9`;

@QueryHandler(FindRefusals)
export class FindRefusalsHandler implements IQueryHandler<FindRefusals> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, filter, page }: FindRefusals): Promise<RowPage<RefusalRow>> {
    const { officerId = null, code = null, from = null, to = null } = filter;
    const [at = null, eventId = null, ordinal = null] = page.after ?? [];
    const parameters = [auditedAuthority(by), officerId, code, from, to, at, eventId, ordinal];
    return findPage(
      page.limit,
      (rows) => this.store.query<RefusalRow>(sql, [...parameters, rows]),
      (row) => [row.at, row.eventId, row.ordinal],
    );
  }
}
