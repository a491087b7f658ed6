import type { TableOf } from '@chancery/kernel';

export interface SavedQueryRow {
  readonly unitId: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly orderedBy: string;
  readonly savedAt: string;
}

export const savedQueryTable: TableOf<SavedQueryRow> = {
  name: 'saved_query',
  key: ['unitId', 'name'],
  columns: {
    unitId: 'text',
    name: 'text',
    filter: 'jsonb',
    columns: 'text[]',
    orderedBy: 'text',
    savedAt: 'timestamptz',
  },
};
