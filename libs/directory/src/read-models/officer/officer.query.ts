import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isOfAuthority } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import {
  GetOfficer,
  ListOfficers,
  type IdKey,
  type OfficerView,
} from '../../directory.messages.js';
import { OfficerNotFound } from '../../domain/directory.errors.js';

const officersWithPosts = `
  select o.*, coalesce(p.posts, '[]') as posts
  from officer o
  left join lateral (
    select json_agg(json_build_object('unitId', unit_id, 'roles', roles) order by unit_id) as posts
    from post where officer_id = o.officer_id
  ) p on true`;

const officersOfAuthority = `${officersWithPosts}
  where o.authority_id = $1 and o.officer_id > $2
    and ($4::text is null
      or exists (select from post where unit_id = $4 and officer_id = o.officer_id))
  order by o.officer_id limit $3`;

@QueryHandler(GetOfficer)
export class GetOfficerHandler implements IQueryHandler<GetOfficer> {
  constructor(private readonly store: ReadStore) {}

  async execute({ officerId, by }: GetOfficer): Promise<OfficerView> {
    const sql = `${officersWithPosts} where o.officer_id = $1`;
    const [officer] = await this.store.query<OfficerView>(sql, [officerId]);
    if (!officer || !isOfAuthority(by, officer.authorityId)) throw new OfficerNotFound(officerId);
    return officer;
  }
}

@QueryHandler(ListOfficers)
export class ListOfficersHandler implements IQueryHandler<ListOfficers> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, page }: ListOfficers): Promise<RowPage<OfficerView, IdKey>> {
    const { after: [after] = [''], unitId = null } = page;
    const find = (rows: number): Promise<readonly OfficerView[]> =>
      this.store.query<OfficerView>(officersOfAuthority, [authorityId, after, rows, unitId]);
    return findPage(page.limit, find, ({ officerId }) => [officerId]);
  }
}
