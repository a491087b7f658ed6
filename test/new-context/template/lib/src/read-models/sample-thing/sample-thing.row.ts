import type { TableOf } from '@chancery/kernel';

export interface SampleThingRow {
  readonly sampleThingId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly name: string;
  readonly openedAt: string;
}

export const sampleThingTable: TableOf<SampleThingRow> = {
  name: 'sample_thing',
  key: ['sampleThingId'],
  columns: {
    sampleThingId: 'text',
    authorityId: 'text',
    code: 'text',
    name: 'text',
    openedAt: 'timestamptz',
  },
  indexes: ['(authority_id, code)'],
};
