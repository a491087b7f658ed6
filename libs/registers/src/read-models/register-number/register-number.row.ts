import type { TableOf } from '@chancery/kernel';

export interface RegisterNumberRow {
  readonly registerId: string;
  readonly sequence: number;
  readonly number: string;
  readonly documentId: string;
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
    allocatedAt: 'timestamptz',
    isVoid: 'boolean',
    voidReason: 'text',
    voidedAt: 'timestamptz',
  },
  indexes: ['(document_id)'],
};
