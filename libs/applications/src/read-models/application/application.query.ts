import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { holds, isOfAuthority, type Grant, type Principal } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { CommandRunner } from '@chancery/event-store';
import { applicationStream } from '../../domain/application.decider.js';
import {
  FindApplicationPrincipal,
  GetGrants,
  ListApplications,
  type ApplicationView,
} from '../../applications.messages.js';

/** Applications are for administrators of the authority. */
const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && holds(by, 'administrator');

const withGrants = `
  select a.*, coalesce(g.grants, '[]') as grants from application a
  left join lateral (
    select json_agg(json_build_object('authorityId', authority_id,
      'unitIds', coalesce(to_json(unit_ids), '"all"'), 'kinds', coalesce(to_json(kinds), '"all"'),
      'clearance', clearance, 'content', content) order by authority_id) as grants
    from application_grant where application_id = a.application_id
  ) g on true`;

const sql = `${withGrants}
  where a.authority_id = $1 and ($2::text is null or a.code > $2)
  order by a.code
  limit $3`;

@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, page }: ListApplications): Promise<RowPage<ApplicationView>> {
    if (!mayKnow(by, authorityId)) return { rows: [] };
    const [code = null] = page.after ?? [];
    return findPage(
      page.limit,
      (most) => this.store.query<ApplicationView>(sql, [authorityId, code, most]),
      (row) => [row.code],
    );
  }
}

@QueryHandler(FindApplicationPrincipal)
export class FindApplicationPrincipalHandler implements IQueryHandler<FindApplicationPrincipal> {
  constructor(private readonly store: ReadStore) {}

  async execute({ applicationId }: FindApplicationPrincipal): Promise<Principal | undefined> {
    const [row] = await this.store.query<{ authorityId: string; grants: readonly Grant[] }>(
      `${withGrants} where a.application_id = $1 and a.is_active`,
      [applicationId],
    );
    return (
      row && {
        ...{ kind: 'application', id: applicationId, authorityId: row.authorityId },
        ...{ posts: [], oversees: [], clearance: 'public', grants: row.grants },
      }
    );
  }
}

@QueryHandler(GetGrants)
export class GetGrantsHandler implements IQueryHandler<GetGrants> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ applicationId }: GetGrants): Promise<readonly Grant[]> {
    const { state } = await this.runner.load(applicationStream, applicationId);
    return state.status === 'active' ? state.grants : [];
  }
}
