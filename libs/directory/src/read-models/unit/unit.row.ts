import type { TableOf } from '@chancery/kernel';

export interface UnitRow {
  readonly unitId: string;
  readonly authorityId: string;
  /** Null at the top of the tree. */
  readonly parentId: string | null;
  readonly name: string;
  readonly isActive: boolean;
  readonly openedAt: string;
}

export const unitTable: TableOf<UnitRow> = {
  name: 'unit',
  key: ['unitId'],
  columns: {
    unitId: 'text',
    authorityId: 'text',
    parentId: 'text',
    name: 'text',
    isActive: 'boolean',
    openedAt: 'timestamptz',
  },
  indexes: ['(authority_id, unit_id)', '(parent_id)'],
};
