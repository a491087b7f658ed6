import type { SinkMessage } from '@chancery/outbound';
import { cloudEventOf, type PublicEvent } from '@chancery/public-events';

export const subjects = 'chancery.>';

const none = '_';

/** An id has dots, and no underscore; a token of a subject must not have dots. */
const token = (id: string | undefined): string => id?.replaceAll('.', '_') ?? none;

/** `chancery.AUTHORITY.UNIT.TYPE`, by which subscribers choose and servers permit. The unit is that which acted, or the first that the event names. */
export const subjectOf = ({ authorityId, unitIds, type }: PublicEvent): string =>
  `chancery.${token(authorityId)}.${token(unitIds[0])}.${type.replace(/^chancery\./, '')}`;

/** CloudEvents, HTTP binding, section 3.1.3.2: what is no printable ASCII, space, `"` and `%` are percent-encoded. */
const encoded = (value: string): string =>
  value.replace(/[^\x21\x23\x24\x26-\x7e]/gu, (character) =>
    [...Buffer.from(character)].map(percentEncoded).join(''),
  );

const percentEncoded = (byte: number): string =>
  `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** An event in the binary mode of CloudEvents: attributes in headers, data in the body. */
export const messageOf = (event: PublicEvent, publicUrl: string): SinkMessage => {
  const { data, datacontenttype, ...attributes } = cloudEventOf(event, publicUrl);
  const headers = Object.entries(attributes).map(
    ([name, value]) => [`ce-${name}`, encoded(String(value))] as const,
  );
  return {
    ...{ id: event.eventId, index: event.index, subject: subjectOf(event) },
    headers: { ...Object.fromEntries(headers), 'content-type': String(datacontenttype) },
    body: JSON.stringify(data),
  };
};
