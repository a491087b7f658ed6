import type { TableOf } from '@chancery/kernel';

export interface RegisterRow {
  readonly registerId: string;
  readonly authorityId: string;
  readonly code: string;
  /** Null for a register without a year. */
  readonly year: number | null;
  /** The last year of a register for several, null for others. */
  readonly toYear: number | null;
  readonly name: string;
  /** Null for a register that takes every document. */
  readonly direction: string | null;
  readonly pattern: string;
  readonly isOpen: boolean;
  readonly firstNumber: number;
  /** One below the first number while none was given. */
  readonly lastSequence: number;
  readonly openedAt: string;
  /** Of the last closing and of the last reopening; null before them. */
  readonly closedAt: string | null;
  readonly closeReason: string | null;
  readonly reopenedAt: string | null;
  readonly reopenReason: string | null;
}

export const registerTable: TableOf<RegisterRow> = {
  name: 'register',
  key: ['registerId'],
  columns: {
    registerId: 'text',
    authorityId: 'text',
    code: 'text',
    year: 'integer',
    toYear: 'integer',
    name: 'text',
    direction: 'text',
    pattern: 'text',
    isOpen: 'boolean',
    firstNumber: 'integer',
    lastSequence: 'integer',
    openedAt: 'timestamptz',
    closedAt: 'timestamptz',
    closeReason: 'text',
    reopenedAt: 'timestamptz',
    reopenReason: 'text',
  },
  indexes: ['(authority_id, year, code)'],
};
