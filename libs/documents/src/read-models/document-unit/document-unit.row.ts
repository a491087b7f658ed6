import type { TableOf } from '@chancery/kernel';

/** A unit that holds or held a document or was to get it, and since when: it may read it. */
export interface DocumentUnitRow {
  readonly documentId: string;
  readonly unitId: string;
  readonly since: string;
}

export const documentUnitTable: TableOf<DocumentUnitRow> = {
  name: 'document_unit',
  key: ['documentId', 'unitId'],
  columns: { documentId: 'text', unitId: 'text', since: 'timestamptz' },
  indexes: ['(unit_id, since, document_id)'],
};
