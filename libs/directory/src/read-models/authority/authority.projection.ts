import { rowsOf, type Projection } from '@chancery/kernel';
import type { AuthorityEvent } from '../../domain/authority.events.js';
import { usualTimeZone } from '../../domain/authority.decider.js';
import { authorityTable } from './authority.row.js';

const authorities = rowsOf(authorityTable);

/** The public bodies on the platform. */
export const authorityProjection: Projection<AuthorityEvent> = {
  name: 'authority',
  version: 3,
  group: 'directory',
  tables: [authorityTable],
  on: {
    AuthorityOpened: ({ data: { authorityId, name, timeZone = usualTimeZone, at } }) => [
      authorities.upsert(
        { authorityId },
        { name, timeZone, documentKinds: [], tags: [], openedAt: at },
      ),
    ],
    TimeZoneSet: ({ data: { authorityId, timeZone } }) => [
      authorities.update({ authorityId }, { timeZone }),
    ],
    DocumentKindsSet: ({ data: { authorityId, kinds } }) => [
      authorities.update({ authorityId }, { documentKinds: kinds }),
    ],
    TagsSet: ({ data: { authorityId, tags } }) => [authorities.update({ authorityId }, { tags })],
  },
};
