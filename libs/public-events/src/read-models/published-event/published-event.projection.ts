import { rowsOf, type AccessLevel, type Projection, type Recorded } from '@chancery/kernel';
import { toldEvents } from '../../contract.js';
import { dataFor, publicType, type AnyTold } from '../../domain/translation.js';
import { publishedEventTable } from './published-event.row.js';

const rows = rowsOf(publishedEventTable);

type Data = Record<string, unknown> & {
  readonly documentId?: string;
  readonly authorityId?: string;
  readonly unitId?: string;
  readonly from?: { readonly unitId: string };
  readonly to?: { readonly unitId: string };
  readonly custody?: { readonly unitId: string };
  readonly accessLevel?: AccessLevel;
};

const unitsIn = ({ unitId, from, to, custody }: Data, actingUnitId?: string): string[] => {
  const named = [actingUnitId, unitId, from?.unitId, to?.unitId, custody?.unitId];
  return [...new Set(named.filter((each) => each !== undefined))];
};

const published = (told: AnyTold) => (event: Recorded) => {
  const { id: eventId, position, stream, revision, recordedAt, metadata } = event;
  const data = event.data as Data;
  const { documentId = null, authorityId = null, accessLevel = null } = data;
  return [
    rows.upsert(
      { eventId },
      {
        ...{ position: String(position), stream, revision, recordedAt },
        ...{ internalType: event.type, type: publicType(told), documentId, authorityId },
        ...{ unitIds: unitsIn(data, metadata.unitId), accessLevel, at: metadata.occurredAt },
        ...{ correlationId: metadata.$correlationId, causationId: metadata.$causationId },
        ...{ traceparent: metadata.traceparent ?? null, data: dataFor(told, data, 'thin') },
      },
    ),
  ];
};

/** Every public event, for the feed. Rows come in the order of the log. */
export const publishedEventProjection: Projection = {
  name: 'published_event',
  version: 1,
  group: 'events',
  tables: [publishedEventTable],
  on: Object.fromEntries(Object.entries(toldEvents).map(([type, told]) => [type, published(told)])),
};
