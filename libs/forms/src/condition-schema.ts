const scalar = { type: ['string', 'number', 'boolean'] };
const itself = { $ref: '#/$defs/condition' };
const several = { type: 'array', minItems: 1, maxItems: 20, items: itself };

/** What a rule about answers may say. It names no field types and no patterns, so it can neither fail nor run long. */
export const conditionSchema = {
  type: 'object',
  minProperties: 1,
  properties: {
    properties: { type: 'object', maxProperties: 50, additionalProperties: itself },
    required: { type: 'array', maxItems: 50, items: { type: 'string', maxLength: 40 } },
    const: scalar,
    enum: { type: 'array', minItems: 1, maxItems: 250, items: scalar },
    ...{ minimum: { type: 'number' }, maximum: { type: 'number' } },
    ...{ minLength: { type: 'integer', minimum: 0 }, maxLength: { type: 'integer', minimum: 0 } },
    ...{ minItems: { type: 'integer', minimum: 0 }, maxItems: { type: 'integer', minimum: 0 } },
    ...{ contains: itself, not: itself, allOf: several, anyOf: several },
    ...{ if: itself, then: itself, else: itself },
  },
  additionalProperties: false,
};
