import { rowsOf, type Projection, type RowChange } from '@chancery/kernel';
import type { CaseAssigned, CaseOpened } from '../../domain/case.events.js';
import { caseUnitTable } from './case-unit.row.js';

const units = rowsOf(caseUnitTable);

const involved = ({ data }: CaseOpened | CaseAssigned): readonly RowChange[] => [
  units.upsert({ caseId: data.caseId, unitId: data.unitId }, { since: data.at }),
];

/** Which units had to do with a case; whoever works there may read it, then and later. */
export const caseUnitProjection: Projection<CaseOpened | CaseAssigned> = {
  name: 'case_unit',
  version: 1,
  group: 'documents',
  tables: [caseUnitTable],
  withheld: 'case',
  on: { CaseOpened: involved, CaseAssigned: involved },
};
