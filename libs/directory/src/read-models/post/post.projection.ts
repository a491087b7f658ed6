import { rowsOf, type Projection } from '@chancery/kernel';
import type { OfficerEvent } from '../../domain/officer.events.js';
import { postTable } from './post.row.js';

const posts = rowsOf(postTable);

/** Who holds which roles in which unit now. */
export const postProjection: Projection<OfficerEvent> = {
  name: 'post',
  version: 1,
  group: 'directory',
  tables: [postTable],
  withheld: 'officer',
  on: {
    PostGiven: ({ data: { officerId, unitId, authorityId, roles, at } }) => [
      posts.upsert({ officerId, unitId }, { authorityId, roles, since: at }),
    ],
    PostEnded: ({ data: { officerId, unitId } }) => [posts.remove({ officerId, unitId })],
  },
};
