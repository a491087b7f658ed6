import { cloudEventOf } from './cloud-event.js';
import { bridgeChannel } from './bridge-channel.js';
import type { EventType } from './schemas.js';

const text = (description: string, more: object = {}): object => ({
  type: 'string',
  description,
  ...more,
});

const attributes = (publicUrl: string): Record<string, object> => ({
  specversion: { type: 'string', enum: ['1.0'] },
  id: text('The same in every repetition: remember it, and take each event once.'),
  source: text('The authority.', { format: 'uri-reference' }),
  subject: text('The document or party.'),
  time: text('When it took place.', { format: 'date-time' }),
  recordedtime: text('When it was recorded.', { format: 'date-time' }),
  datacontenttype: { type: 'string', enum: ['application/json'] },
  dataschema: text('Where the schema of `data` is.', { format: 'uri' }),
  sequence: text('Of a document: 0000000001, 0000000002 and so on, without a gap.'),
  sequencetype: { type: 'string', enum: ['Integer'] },
  partitionkey: text('The document. Events of one document come in order.'),
  eventurl: text(`The event with all that you may see of it, such as ${publicUrl}/v1/events/ID.`),
  correlationid: text('The request that it goes back to.'),
  causationid: text('What caused it.'),
  traceparent: text('W3C Trace Context.'),
  ledgerindex: text('Its number in the ledger.'),
  serial: text('Webhooks only: 1, 2, 3 and so on of your subscription.'),
});

const messageOf = ({ type, summary, schema, example }: EventType, publicUrl: string): object => ({
  name: type,
  title: type,
  summary,
  contentType: 'application/cloudevents+json',
  payload: {
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', 'time', 'data'],
    properties: {
      ...attributes(publicUrl),
      type: { type: 'string', enum: [type] },
      data: withoutDialect(schema),
    },
  },
  examples: [{ payload: exampleOf(type, example, publicUrl) }],
});

const withoutDialect = ({ $schema: _, ...schema }: EventType['schema']): object => schema;

const exampleOf = (type: string, data: EventType['example'], publicUrl: string): object =>
  cloudEventOf(
    {
      ...{ index: 17_044, eventId: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11', type, revision: 3 },
      ...{ authorityId: 'riverside', correlationId: 'c-1', causationId: 'c-1' },
      unitIds: ['riverside.permits'],
      ...{ at: '2026-03-02T09:30:00.000Z', recordedAt: '2026-03-02T09:30:00.412Z' },
      documentId: typeof data['documentId'] === 'string' ? data['documentId'] : null,
      ...{ traceparent: null, data },
    },
    publicUrl,
  );

/** The description of the events in AsyncAPI 3.1. `publicUrl` is where the office is reached. */
export const asyncApi = (types: readonly EventType[], publicUrl: string): object => {
  const { host, protocol, pathname } = new URL(publicUrl);
  const nameOf = ({ type }: EventType): string => type.replaceAll('.', '-');
  const refs = (to: string): object[] => types.map((type) => ({ $ref: `${to}/${nameOf(type)}` }));
  const messages = Object.fromEntries(
    types.map((type) => [nameOf(type), { $ref: `#/components/messages/${nameOf(type)}` }]),
  );
  return {
    asyncapi: '3.1.0',
    id: 'urn:chancery:events',
    info: {
      title: 'Chancery events',
      version: '1',
      description: 'What happens to the documents of authorities, as CloudEvents 1.0.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
      tags: [{ name: 'documents' }],
    },
    defaultContentType: 'application/cloudevents+json',
    servers: {
      office: {
        host,
        ...(pathname !== '/' && { pathname }),
        protocol: protocol.replace(':', ''),
        description: 'The office',
        security: [{ $ref: '#/components/securitySchemes/token' }],
      },
    },
    channels: {
      'event-feed': {
        address: '/v1/event-feed',
        description: 'Ask for pages, or take server-sent events. The order is that of the log.',
        messages,
      },
      webhooks: {
        address: null,
        description:
          'The endpoint of a subscription. The office calls it by POST, signed by Standard Webhooks 1.0: one event, or a list of them in mode `batch`.',
        messages,
      },
      bridge: bridgeChannel(Object.keys(attributes(publicUrl))),
    },
    operations: {
      takeEvents: {
        action: 'send',
        summary: 'The office tells what happened, to applications whose grant covers it',
        channel: { $ref: '#/channels/event-feed' },
        messages: refs('#/channels/event-feed/messages'),
      },
      sendEvents: {
        action: 'send',
        summary: 'The office sends what happened to subscribers, in order for each document',
        channel: { $ref: '#/channels/webhooks' },
        messages: refs('#/channels/webhooks/messages'),
      },
      bridgeEvents: {
        action: 'send',
        summary: 'The office takes what happened to a broker, as far as a grant covers it',
        channel: { $ref: '#/channels/bridge' },
      },
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The token of the application.' },
      },
      messages: Object.fromEntries(types.map((type) => [nameOf(type), messageOf(type, publicUrl)])),
    },
  };
};
