import type { AccessLevel, TableOf } from '@chancery/kernel';

/**
 * A public event, as far as every reader with a right to it may see it. `authorityId` only where no document says it;
 * `accessLevel` only where the event says it. `unitIds` are all units that the event names.
 */
export interface PublishedEventRow {
  readonly eventId: string;
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly internalType: string;
  readonly type: string;
  readonly documentId: string | null;
  readonly authorityId: string | null;
  readonly unitIds: readonly string[];
  readonly accessLevel: AccessLevel | null;
  readonly at: string;
  readonly recordedAt: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent: string | null;
  readonly data: object;
}

export const publishedEventTable: TableOf<PublishedEventRow> = {
  name: 'published_event',
  key: ['eventId'],
  columns: {
    eventId: 'text',
    position: 'bigint',
    stream: 'text',
    revision: 'integer',
    internalType: 'text',
    type: 'text',
    documentId: 'text',
    authorityId: 'text',
    unitIds: 'text[]',
    accessLevel: 'text',
    at: 'timestamptz',
    recordedAt: 'timestamptz',
    correlationId: 'text',
    causationId: 'text',
    traceparent: 'text',
    data: 'jsonb',
  },
  indexes: [
    '(position)',
    '(recorded_at)',
    '(document_id, revision) WHERE access_level IS NOT NULL',
  ],
};
