import type { TableOf } from '@chancery/kernel';

export interface RegisterNumberRow {
  readonly registerId: string;
  readonly sequence: number;
  readonly number: string;
  /** Of a number, either the document or the case is known. */
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly allocatedAt: string;
  readonly isVoid: boolean;
  readonly voidReason: string | null;
  readonly voidedAt: string | null;
}

export const registerNumberTable: TableOf<RegisterNumberRow> = {
  name: 'register_number',
  key: ['registerId', 'sequence'],
  columns: {
    registerId: 'text',
    sequence: 'integer',
    number: 'text',
    documentId: 'text',
    caseId: 'text',
    allocatedAt: 'timestamptz',
    isVoid: 'boolean',
    voidReason: 'text',
    voidedAt: 'timestamptz',
  },
  indexes: ['(document_id)'],
};
