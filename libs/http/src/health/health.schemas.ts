/** What `/health` answers, for the API description. */

const words = (values: readonly string[]): object => ({ type: 'string', enum: values });

export const livenessSchema = {
  type: 'object',
  required: ['status'],
  properties: { status: words(['live']) },
};

export const readinessSchema = {
  type: 'object',
  required: ['status', 'checks'],
  properties: {
    status: words(['ready', 'not-ready']),
    checks: {
      type: 'object',
      description: 'Each thing that the process needs, by name.',
      additionalProperties: {
        type: 'object',
        required: ['healthy'],
        properties: {
          healthy: { type: 'boolean' },
          detail: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
  example: { status: 'ready', checks: { 'event-store': { healthy: true } } },
};
