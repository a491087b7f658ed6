import type { TableOf } from '@chancery/kernel';
import type { Procedure } from '../../domain/procedure.js';

export interface ProcedureVersionRow {
  readonly procedureId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly procedure: Procedure;
  readonly publishedAt: string;
}

export const procedureVersionTable: TableOf<ProcedureVersionRow> = {
  name: 'procedure_version',
  key: ['procedureId', 'version'],
  columns: {
    procedureId: 'text',
    version: 'integer',
    validFrom: 'text',
    procedure: 'jsonb',
    publishedAt: 'timestamptz',
  },
};
