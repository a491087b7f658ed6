import type { AccessLevel, ActingRight, TableOf } from '@chancery/kernel';
import type { SubstitutionKind } from '../../domain/substitution.events.js';

export interface SubstitutionRow {
  readonly substitutionId: string;
  readonly authorityId: string;
  readonly kind: SubstitutionKind;
  readonly holderId: string;
  readonly substituteId: string;
  readonly rights: readonly ActingRight[];
  readonly units: readonly string[] | null;
  readonly documentKinds: readonly string[] | null;
  readonly level: AccessLevel;
  /** Days, such as `2026-07-01`; both belong to it. */
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly basis: string;
  readonly endedAt: string | null;
}

export const substitutionTable: TableOf<SubstitutionRow> = {
  name: 'substitution',
  key: ['substitutionId'],
  columns: {
    substitutionId: 'text',
    authorityId: 'text',
    kind: 'text',
    holderId: 'text',
    substituteId: 'text',
    rights: 'text[]',
    units: 'text[]',
    documentKinds: 'text[]',
    level: 'text',
    firstDay: 'text',
    lastDay: 'text',
    basis: 'text',
    endedAt: 'timestamptz',
  },
  indexes: ['(substitute_id, holder_id)', '(holder_id)'],
};
