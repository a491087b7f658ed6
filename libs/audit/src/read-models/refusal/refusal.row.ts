import type { TableOf } from '@chancery/kernel';

export interface RefusalRow {
  /** The event that recorded it, and its place there. */
  readonly eventId: string;
  readonly ordinal: number;
  readonly authorityId: string;
  readonly at: string;
  readonly officerId: string;
  readonly unitId: string | null;
  readonly route: string;
  readonly subjects: readonly string[];
  readonly code: string;
  readonly correlationId: string;
}

export const refusalTable: TableOf<RefusalRow> = {
  name: 'refusal',
  key: ['eventId', 'ordinal'],
  columns: {
    eventId: 'text',
    ordinal: 'integer',
    authorityId: 'text',
    at: 'timestamptz',
    officerId: 'text',
    unitId: 'text',
    route: 'text',
    subjects: 'text[]',
    code: 'text',
    correlationId: 'text',
  },
  indexes: [
    '(authority_id, at desc, event_id desc, ordinal desc)',
    '(officer_id, at desc, event_id desc, ordinal desc)',
  ],
};
