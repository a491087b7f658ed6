import { rowsOf, type Projection } from '@chancery/kernel';
import type { AuthorityEvent } from '../../domain/authority.events.js';
import { authorityTable } from './authority.row.js';

const authorities = rowsOf(authorityTable);

/** The public bodies on the platform. */
export const authorityProjection: Projection<AuthorityEvent> = {
  name: 'authority',
  version: 1,
  group: 'directory',
  tables: [authorityTable],
  on: {
    AuthorityOpened: ({ data: { authorityId, name, at } }) => [
      authorities.upsert({ authorityId }, { name, openedAt: at }),
    ],
  },
};
