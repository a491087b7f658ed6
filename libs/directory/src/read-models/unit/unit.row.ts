import type { TableOf } from '@chancery/kernel';

export interface UnitRow {
  readonly unitId: string;
  readonly authorityId: string;
  /** Null at the top of the tree. */
  readonly parentId: string | null;
  readonly name: string;
  readonly isActive: boolean;
  readonly openedAt: string;
  /** The units that go on with its work; null for one that has not ended so. */
  readonly succeededBy: readonly string[] | null;
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
    succeededBy: 'text[]',
  },
  indexes: ['(authority_id, unit_id)', '(parent_id)'],
};
