import { rowsOf, type Projection } from '@chancery/kernel';
import type { RefusalsRecorded } from '../../domain/refusal.js';
import { refusalTable } from './refusal.row.js';

const refusals = rowsOf(refusalTable);

/** Each refused request is a row, so that an auditor can ask who tried what. */
export const refusalProjection: Projection<RefusalsRecorded> = {
  name: 'refusal',
  version: 1,
  group: 'audit',
  tables: [refusalTable],
  on: {
    RefusalsRecorded: ({ id: eventId, data: { authorityId, refusals: recorded } }) =>
      recorded.map(({ by: officerId, unitId = null, ...rest }, ordinal) =>
        refusals.upsert({ eventId, ordinal }, { authorityId, officerId, unitId, ...rest }),
      ),
  },
};
