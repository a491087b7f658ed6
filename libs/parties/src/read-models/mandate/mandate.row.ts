import type { TableOf } from '@chancery/kernel';
import type { MandateStatus } from '../../domain/mandate.state.js';
import type { Basis, Power, Scope } from '../../domain/mandate.terms.js';

/** A mandate. Whether a valid one is good at an instant, `validFrom` and `validUntil` say. */
export interface MandateRow {
  readonly mandateId: string;
  readonly authorityId: string;
  readonly giverId: string;
  readonly holderId: string | null;
  readonly basis: Basis;
  readonly powers: readonly Power[];
  readonly scopeOf: Scope['of'];
  readonly scopeIds: readonly string[];
  readonly status: MandateStatus;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly evidence: string | null;
  readonly reason: string | null;
  readonly changedAt: string;
}

export const mandateTable: TableOf<MandateRow> = {
  name: 'mandate',
  key: ['mandateId'],
  columns: {
    mandateId: 'text',
    authorityId: 'text',
    giverId: 'text',
    holderId: 'text',
    basis: 'text',
    powers: 'text[]',
    scopeOf: 'text',
    scopeIds: 'text[]',
    status: 'text',
    validFrom: 'timestamptz',
    validUntil: 'timestamptz',
    evidence: 'text',
    reason: 'text',
    changedAt: 'timestamptz',
  },
  indexes: ['(holder_id)', '(giver_id)', '(authority_id, status, changed_at)'],
};
