import type { TableOf } from '@chancery/kernel';

/** A unit that answers or answered for a case, and so may read it.. */
export interface CaseUnitRow {
  readonly caseId: string;
  readonly unitId: string;
  readonly since: string;
}

export const caseUnitTable: TableOf<CaseUnitRow> = {
  name: 'case_unit',
  key: ['caseId', 'unitId'],
  columns: { caseId: 'text', unitId: 'text', since: 'timestamptz' },
  indexes: ['(unit_id, case_id)'],
};
