import type { TableOf } from '@chancery/kernel';

export interface AuthorityRow {
  readonly authorityId: string;
  readonly name: string;
  readonly timeZone: string;
  /** Empty where the authority keeps no list. */
  readonly documentKinds: readonly string[];
  readonly tags: readonly string[];
  readonly openedAt: string;
}

export const authorityTable: TableOf<AuthorityRow> = {
  name: 'authority',
  key: ['authorityId'],
  columns: {
    authorityId: 'text',
    name: 'text',
    timeZone: 'text',
    documentKinds: 'text[]',
    tags: 'text[]',
    openedAt: 'timestamptz',
  },
};
