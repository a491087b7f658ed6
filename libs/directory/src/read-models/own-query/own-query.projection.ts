import { rowsOf, type Projection } from '@chancery/kernel';
import type { OfficerEvent } from '../../domain/officer.events.js';
import { ownQueryTable } from './own-query.row.js';

const queries = rowsOf(ownQueryTable);

/** The queries that each officer keeps for themselves, by their names, until they leave. */
export const ownQueryProjection: Projection<OfficerEvent> = {
  name: 'own_query',
  version: 1,
  group: 'directory',
  tables: [ownQueryTable],
  on: {
    OwnQuerySaved: ({ data: { officerId, name, filter, columns, order, at } }) => [
      queries.upsert({ officerId, name }, { filter, columns, orderedBy: order, savedAt: at }),
    ],
    OwnQueryRemoved: ({ data: { officerId, name } }) => [queries.remove({ officerId, name })],
    OfficerDeactivated: ({ data: { officerId } }) => [queries.remove({ officerId })],
  },
};
