import { applyDecorators } from '@nestjs/common';
import { ApiResponse, type OpenAPIObject } from '@nestjs/swagger';
import type { ProblemTable } from '@chancery/kernel';
import { problemOf, type Problem } from './problem.js';

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** The shape of every problem, for the API description. */
export const problemSchema = (types: ProblemTable): SchemaObject => ({
  type: 'object',
  required: ['type', 'title', 'status', 'instance', 'code', 'correlationId'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
    code: { type: 'string', enum: Object.keys(types) },
    correlationId: { type: 'string' },
    data: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
});

/** Describes with which problems a route may answer: one response a status, one example a code. */
export const ApiProblems = <Types extends ProblemTable>(
  types: Types,
  ...codes: readonly (keyof Types & string)[]
): MethodDecorator & ClassDecorator => {
  const statuses = [...new Set(codes.map((code) => types[code]?.status))];
  return applyDecorators(
    ...statuses.map((status) =>
      responseOf(
        types,
        codes.filter((code) => types[code]?.status === status),
      ),
    ),
  );
};

const responseOf = (
  types: ProblemTable,
  codes: readonly string[],
): MethodDecorator & ClassDecorator =>
  ApiResponse({
    status: types[codes[0] ?? '']?.status ?? 500,
    description: codes.map((code) => `\`${code}\`: ${types[code]?.title}`).join('; '),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
  });

/** An example of every problem, for the components of the API description: routes refer to them. */
export const problemExamples = (types: ProblemTable): Record<string, { readonly value: Problem }> =>
  Object.fromEntries(
    Object.entries(types).map(([code, { example }]) => [
      code,
      { value: problemOf(types, example, request) },
    ]),
  );

const request = {
  method: 'POST',
  path: '/v1/documents/0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  correlationId: '5d0c7a2e-93f1-4c8e-8a57-2f1f4f5f9a10',
};
