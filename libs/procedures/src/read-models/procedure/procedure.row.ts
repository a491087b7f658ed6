import type { TableOf } from '@chancery/kernel';

/** A procedure with what its last version says. */
export interface ProcedureRow {
  readonly procedureId: string;
  readonly authorityId: string;
  readonly lastVersion: number;
  readonly retiredAt: string | null;
  readonly retiredBecause: string | null;
}

export const procedureTable: TableOf<ProcedureRow> = {
  name: 'procedure',
  key: ['procedureId'],
  columns: {
    procedureId: 'text',
    authorityId: 'text',
    lastVersion: 'integer',
    retiredAt: 'timestamptz',
    retiredBecause: 'text',
  },
  indexes: ['(authority_id, procedure_id)'],
};
