import type { Procedure } from './procedure.js';

export interface ProcedurePublished {
  readonly type: 'ProcedurePublished';
  readonly data: {
    readonly procedureId: string;
    readonly authorityId: string;
    readonly version: number;
    readonly validFrom: string;
    readonly procedure: Procedure;
    readonly at: string;
  };
}

export interface ProcedureRetired {
  readonly type: 'ProcedureRetired';
  readonly data: {
    readonly procedureId: string;
    readonly authorityId: string;
    readonly reason: string;
    readonly at: string;
  };
}

export type ProcedureEvent = ProcedurePublished | ProcedureRetired;
