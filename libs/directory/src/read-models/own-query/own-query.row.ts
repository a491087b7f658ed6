import type { TableOf } from '@chancery/kernel';

export interface OwnQueryRow {
  readonly officerId: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly orderedBy: string;
  readonly savedAt: string;
}

export const ownQueryTable: TableOf<OwnQueryRow> = {
  name: 'own_query',
  key: ['officerId', 'name'],
  columns: {
    officerId: 'text',
    name: 'text',
    filter: 'jsonb',
    columns: 'text[]',
    orderedBy: 'text',
    savedAt: 'timestamptz',
  },
};
