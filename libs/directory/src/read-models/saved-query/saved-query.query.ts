import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isMemberOf, oversees, type Principal } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import {
  GetSavedQuery,
  ListSavedQueries,
  type IdKey,
  type SavedQueryView,
} from '../../directory.messages.js';
import { MembersOfUnitOnly, SavedQueryNotFound } from '../../domain/directory.errors.js';
import { unitSeenBy } from '../unit/unit.query.js';

const shown = 'name, filter, columns, ordered_by as "order", saved_at';

/** Whoever holds a post in a unit or oversees it may use the queries that it keeps. */
const demandMember = async (store: ReadStore, unitId: string, by: Principal): Promise<void> => {
  await unitSeenBy(store, unitId, by);
  if (!isMemberOf(by, unitId) && !oversees(by, unitId)) throw new MembersOfUnitOnly(unitId);
};

@QueryHandler(ListSavedQueries)
export class ListSavedQueriesHandler implements IQueryHandler<ListSavedQueries> {
  constructor(private readonly store: ReadStore) {}

  async execute({ unitId, by, page }: ListSavedQueries): Promise<RowPage<SavedQueryView, IdKey>> {
    await demandMember(this.store, unitId, by);
    const sql = `select ${shown} from saved_query where unit_id = $1 and name > $2 order by name limit $3`;
    const [after = ''] = page.after ?? [];
    return findPage(
      page.limit,
      (rows) => this.store.query<SavedQueryView>(sql, [unitId, after, rows]),
      ({ name }) => [name],
    );
  }
}

@QueryHandler(GetSavedQuery)
export class GetSavedQueryHandler implements IQueryHandler<GetSavedQuery> {
  constructor(private readonly store: ReadStore) {}

  async execute({ unitId, name, by }: GetSavedQuery): Promise<SavedQueryView> {
    await demandMember(this.store, unitId, by);
    const [query] = await this.store.query<SavedQueryView>(
      `select ${shown} from saved_query where unit_id = $1 and name = $2`,
      [unitId, name],
    );
    if (!query) throw new SavedQueryNotFound({ unitId }, name);
    return query;
  }
}
