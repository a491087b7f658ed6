import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import {
  GetOwnQuery,
  ListOwnQueries,
  type IdKey,
  type SavedQueryView,
} from '../../directory.messages.js';
import { SavedQueryNotFound } from '../../domain/directory.errors.js';

const shown = 'name, filter, columns, ordered_by as "order", saved_at';

@QueryHandler(ListOwnQueries)
export class ListOwnQueriesHandler implements IQueryHandler<ListOwnQueries> {
  constructor(private readonly store: ReadStore) {}

  execute({ by, page }: ListOwnQueries): Promise<RowPage<SavedQueryView, IdKey>> {
    const sql = `select ${shown} from own_query where officer_id = $1 and name > $2 order by name limit $3`;
    const [after = ''] = page.after ?? [];
    return findPage(
      page.limit,
      (rows) => this.store.query<SavedQueryView>(sql, [by.id, after, rows]),
      ({ name }) => [name],
    );
  }
}

@QueryHandler(GetOwnQuery)
export class GetOwnQueryHandler implements IQueryHandler<GetOwnQuery> {
  constructor(private readonly store: ReadStore) {}

  async execute({ name, by }: GetOwnQuery): Promise<SavedQueryView> {
    const [query] = await this.store.query<SavedQueryView>(
      `select ${shown} from own_query where officer_id = $1 and name = $2`,
      [by.id, name],
    );
    if (!query) throw new SavedQueryNotFound({ officerId: by.id }, name);
    return query;
  }
}
