/** A public event with its place in the ledger and what its reader may see of its data. */
export interface PublicEvent {
  readonly index: number;
  readonly eventId: string;
  readonly type: string;
  readonly authorityId: string;
  /** All units that it names; that which acted first. */
  readonly unitIds: readonly string[];
  readonly documentId: string | null;
  readonly revision: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event as CloudEvents 1.0 writes it in JSON. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly [attribute: string]: unknown;
}

const sequenceDigits = 10;

/** `publicUrl` is where the office is reached, without a slash at the end. */
export const cloudEventOf = (event: PublicEvent, publicUrl: string): CloudEvent => ({
  specversion: '1.0',
  id: event.eventId,
  source: `${publicUrl}/authorities/${event.authorityId}`,
  type: event.type,
  ...subjectOf(event),
  time: event.at,
  recordedtime: event.recordedAt,
  datacontenttype: 'application/json',
  dataschema: `${publicUrl}/schemas/events/${event.type}.json`,
  eventurl: `${publicUrl}/v1/events/${event.eventId}`,
  correlationid: event.correlationId,
  causationid: event.causationId,
  ...(event.traceparent !== null && { traceparent: event.traceparent }),
  ledgerindex: String(event.index),
  data: event.data,
});

/** A document's events are numbered from 1 without gaps, so that a consumer of all types notices one that is missing. */
const subjectOf = ({ documentId, revision, type, data }: PublicEvent): object => {
  if (documentId === null) return { subject: `parties/${String(data['partyId'])}` };
  const isOfDocument = type.startsWith('chancery.document.');
  return {
    subject: `documents/${documentId}`,
    partitionkey: documentId,
    ...(isOfDocument && {
      sequence: String(revision + 1).padStart(sequenceDigits, '0'),
      sequencetype: 'Integer',
    }),
  };
};
