const notInHeaders = new Set(['datacontenttype', 'serial']);

const parameter = (description: string): object => ({ description });

/** The subjects of NATS JetStream in AsyncAPI: CloudEvents in the binary mode, whose attributes are headers. */
export const bridgeChannel = (attributes: readonly string[]): object => ({
  address: 'chancery.{authorityId}.{unitId}.{type}',
  description:
    'Subjects of the stream of NATS JetStream that an operator sets up. Each attribute of CloudEvents is a header, and the body is the data.',
  parameters: {
    authorityId: parameter('The authority, with _ for each dot.'),
    unitId: parameter(
      'The unit that acted, or the first that the event names; _ if it names none.',
    ),
    type: parameter('The type without chancery. at its beginning, such as document.claimed.v1.'),
  },
  messages: {
    event: {
      name: 'event',
      title: 'A CloudEvent in the binary mode',
      summary:
        'The header ce-type says the type, and ce-dataschema where the schema of the body is',
      contentType: 'application/json',
      headers: {
        type: 'object',
        properties: Object.fromEntries(
          attributes
            .filter((name) => !notInHeaders.has(name))
            .map((name) => [`ce-${name}`, { type: 'string' }]),
        ),
      },
      payload: { type: 'object', additionalProperties: true },
    },
  },
});
