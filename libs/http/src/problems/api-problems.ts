import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { isProblemCode, problemTable, type ProblemCode } from './problem-table.js';
import { problemType } from './problem.js';

/** The shape of every problem, for the API description. */
export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'instance', 'code', 'correlationId'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
    code: { type: 'string', enum: Object.keys(problemTable) },
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
} as const;

/** Describes with which problems a route may answer: one response a status, one example a code. */
export function ApiProblems(...codes: readonly ProblemCode[]): MethodDecorator & ClassDecorator {
  const statuses = [...new Set(codes.map((code) => problemTable[code].status))];
  return applyDecorators(
    ...statuses.map((status) =>
      responseOf(
        status,
        codes.filter((code) => problemTable[code].status === status),
      ),
    ),
  );
}

const responseOf = (
  status: number,
  codes: readonly ProblemCode[],
): MethodDecorator & ClassDecorator =>
  ApiResponse({
    status,
    description: codes.map((code) => `\`${code}\`: ${problemTable[code].title}`).join('; '),
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
export const problemExamples = (): Record<string, { readonly value: object }> =>
  Object.fromEntries(
    Object.keys(problemTable)
      .filter(isProblemCode)
      .map((code) => [code, { value: exampleOf(code) }]),
  );

const exampleOf = (code: ProblemCode): object => ({
  type: problemType(code),
  ...problemTable[code],
  instance: '/v1/documents/0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
  code,
  correlationId: '5d0c7a2e-93f1-4c8e-8a57-2f1f4f5f9a10',
});
