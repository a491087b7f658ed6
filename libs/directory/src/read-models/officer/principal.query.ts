import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AccessLevel, Post, Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { FindPrincipal } from '../../directory.queries.js';

/** Whoever heads or supervises a unit oversees it and all below it, deactivated ones too. */
const principalOfOfficer = `
  with recursive overseen as (
    select unit_id from post
    where officer_id = $1 and roles && array['head', 'supervisor']
    union
    select u.unit_id from unit u join overseen above on u.parent_id = above.unit_id
  )
  select o.authority_id, o.clearance,
    (select coalesce(json_agg(json_build_object('unitId', unit_id, 'roles', roles)
      order by unit_id), '[]') from post where officer_id = $1) as posts,
    array(select unit_id from overseen order by unit_id) as oversees
  from officer o where o.officer_id = $1 and o.is_active`;

interface PrincipalRow {
  readonly authorityId: string;
  readonly clearance: AccessLevel;
  readonly posts: readonly Post[];
  readonly oversees: readonly string[];
}

@QueryHandler(FindPrincipal)
export class FindPrincipalHandler implements IQueryHandler<FindPrincipal> {
  constructor(private readonly store: ReadStore) {}

  async execute({ officerId }: FindPrincipal): Promise<Principal | undefined> {
    const [row] = await this.store.query<PrincipalRow>(principalOfOfficer, [officerId]);
    return row && { kind: 'officer', id: officerId, ...row };
  }
}
