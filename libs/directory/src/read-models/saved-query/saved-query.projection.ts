import { rowsOf, type Projection } from '@chancery/kernel';
import type { UnitEvent } from '../../domain/unit.events.js';
import { savedQueryTable } from './saved-query.row.js';

const queries = rowsOf(savedQueryTable);

/** The queries that each unit keeps, by their names. */
export const savedQueryProjection: Projection<UnitEvent> = {
  name: 'saved_query',
  version: 1,
  group: 'directory',
  tables: [savedQueryTable],
  on: {
    QuerySaved: ({ data: { unitId, name, filter, columns, order, at } }) => [
      queries.upsert({ unitId, name }, { filter, columns, orderedBy: order, savedAt: at }),
    ],
    QueryRemoved: ({ data: { unitId, name } }) => [queries.remove({ unitId, name })],
  },
};
