import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { roles, type AccessLevel, type Post, type Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { FindPrincipal } from '../../directory.messages.js';

/**
 * Whoever works in a unit that goes on with another's work holds the same roles in that one. Whoever heads or supervises
 * a unit oversees it and all below it, deactivated ones too.
 */
const principalOfOfficer = `
  with recursive held as (
    select unit_id, roles, false as is_inherited from post where officer_id = $1
    union
    select u.unit_id, h.roles, true from held h join unit u on h.unit_id = any(u.succeeded_by)
  ), overseen as (
    select unit_id from held where roles && array['head', 'supervisor']
    union
    select u.unit_id from unit u join overseen above on u.parent_id = above.unit_id
  ), every as (
    select h.unit_id, bool_and(h.is_inherited) as is_inherited, (
      select array_agg(role order by array_position($2::text[], role)) from (
        select distinct unnest(x.roles) as role from held x where x.unit_id = h.unit_id
      ) r
    ) as roles
    from held h group by h.unit_id
  )
  select o.authority_id, o.clearance,
    (select coalesce(json_agg(json_strip_nulls(json_build_object(
        'unitId', unit_id, 'roles', roles, 'isInherited', case when is_inherited then true end
      )) order by unit_id), '[]') from every) as posts,
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
    const [row] = await this.store.query<PrincipalRow>(principalOfOfficer, [officerId, roles]);
    return row && { kind: 'officer', id: officerId, ...row };
  }
}
