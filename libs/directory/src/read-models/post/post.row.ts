import type { Role, TableOf } from '@chancery/kernel';

export interface PostRow {
  readonly officerId: string;
  readonly unitId: string;
  readonly authorityId: string;
  readonly roles: readonly Role[];
  /** When the roles became what they are. */
  readonly since: string;
}

export const postTable: TableOf<PostRow> = {
  name: 'post',
  key: ['officerId', 'unitId'],
  columns: {
    officerId: 'text',
    unitId: 'text',
    authorityId: 'text',
    roles: 'text[]',
    since: 'timestamptz',
  },
  indexes: ['(unit_id, officer_id)'],
};
