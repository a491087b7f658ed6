import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { CaseStatus } from '../../domain/case.terms.js';

/** A case as lists show it. `heldSince` is since when this unit and officer answer for it. */
export interface CaseRow {
  readonly caseId: string;
  readonly authorityId: string;
  readonly status: CaseStatus;
  readonly number: string | null;
  readonly registerId: string | null;
  readonly title: string;
  readonly kind: string;
  readonly accessLevel: AccessLevel;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly heldSince: string;
  readonly classId: string | null;
  readonly classIndex: string | null;
  readonly parentId: string | null;
  /** The case that its documents go to, or have gone to. */
  readonly intoCaseId: string | null;
  /** The case that it was split off. */
  readonly splitFromId: string | null;
  readonly result: string | null;
  /** How long it is kept; null until it is closed. */
  readonly retention: object | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly changedAt: string;
  readonly revision: number;
}

export const caseOrders = ['newest', 'held', 'number'] as const;
export type CaseOrder = (typeof caseOrders)[number];

export const caseFileTable: TableOf<CaseRow> = {
  name: 'case_file',
  key: ['caseId'],
  columns: {
    caseId: 'text',
    authorityId: 'text',
    status: 'text',
    number: 'text',
    registerId: 'text',
    title: 'text',
    kind: 'text',
    accessLevel: 'text',
    unitId: 'text',
    officerId: 'text',
    heldSince: 'timestamptz',
    classId: 'text',
    classIndex: 'text',
    parentId: 'text',
    intoCaseId: 'text',
    splitFromId: 'text',
    result: 'text',
    retention: 'jsonb',
    openedAt: 'timestamptz',
    closedAt: 'timestamptz',
    changedAt: 'timestamptz',
    revision: 'integer',
  },
  indexes: [
    '(authority_id, opened_at, case_id)',
    '(authority_id, held_since, case_id)',
    '(authority_id, number COLLATE "C", case_id)',
    '(unit_id, opened_at, case_id)',
    '(parent_id) WHERE parent_id IS NOT NULL',
    '(into_case_id) WHERE into_case_id IS NOT NULL',
  ],
  past: { into: 'case_file_past' },
};

export const caseColumns = Object.keys(caseFileTable.columns) as readonly (keyof CaseRow)[];
