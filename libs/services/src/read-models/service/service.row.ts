import type { TableOf } from '@chancery/kernel';
import type { Names } from '../../domain/service.terms.js';

/** A service as the catalogue lists it, by its last version. Without a version it is shown to officers alone. */
export interface ServiceRow {
  readonly serviceId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly names: Names;
  readonly summary: Names | null;
  readonly theme: Names | null;
  readonly status: 'open' | 'suspended' | 'retired';
  readonly notice: { readonly words: Names; readonly until?: string } | null;
  readonly lastVersion: number;
  readonly openedAt: string;
}

export const serviceTable: TableOf<ServiceRow> = {
  name: 'service',
  key: ['serviceId'],
  columns: {
    serviceId: 'text',
    authorityId: 'text',
    code: 'text',
    names: 'jsonb',
    summary: 'jsonb',
    theme: 'jsonb',
    status: 'text',
    notice: 'jsonb',
    lastVersion: 'integer',
    openedAt: 'timestamptz',
  },
  indexes: ['(authority_id, code)'],
};
