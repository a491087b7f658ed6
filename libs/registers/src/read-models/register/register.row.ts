import type { TableOf } from '@chancery/kernel';

export interface RegisterRow {
  readonly registerId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly year: number;
  readonly name: string;
  /** Null for a register that takes every document. */
  readonly direction: string | null;
  readonly pattern: string;
  readonly isOpen: boolean;
  readonly lastSequence: number;
  readonly openedAt: string;
}

export const registerTable: TableOf<RegisterRow> = {
  name: 'register',
  key: ['registerId'],
  columns: {
    registerId: 'text',
    authorityId: 'text',
    code: 'text',
    year: 'integer',
    name: 'text',
    direction: 'text',
    pattern: 'text',
    isOpen: 'boolean',
    lastSequence: 'integer',
    openedAt: 'timestamptz',
  },
  indexes: ['(authority_id, year, code)'],
};
