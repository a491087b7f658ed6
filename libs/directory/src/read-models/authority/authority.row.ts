import type { TableOf } from '@chancery/kernel';

export interface AuthorityRow {
  readonly authorityId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly openedAt: string;
}

export const authorityTable: TableOf<AuthorityRow> = {
  name: 'authority',
  key: ['authorityId'],
  columns: { authorityId: 'text', name: 'text', timeZone: 'text', openedAt: 'timestamptz' },
};
