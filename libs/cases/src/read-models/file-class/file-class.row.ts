import type { TableOf } from '@chancery/kernel';

/** A class of a file plan as it was set last. `validFrom` is the day from which the last version that lists it is in force; null before. */
export interface FileClassRow {
  readonly planId: string;
  readonly index: string;
  readonly classId: string;
  readonly authorityId: string;
  readonly title: string;
  readonly unitId: string;
  readonly retention: object;
  readonly isOpen: boolean;
  readonly validFrom: string | null;
}

export const fileClassTable: TableOf<FileClassRow> = {
  name: 'file_class',
  key: ['planId', 'index'],
  columns: {
    planId: 'text',
    index: 'text',
    classId: 'text',
    authorityId: 'text',
    title: 'text',
    unitId: 'text',
    retention: 'jsonb',
    isOpen: 'boolean',
    validFrom: 'text',
  },
  indexes: ['(authority_id)'],
};
