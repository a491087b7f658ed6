import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemExamples, problemSchema } from '@chancery/http';
import { pathForms } from './shape/paths.js';
import { problems } from './shape/problems.js';

type Parameter = { name: string; in: string; schema?: object };
type Components = NonNullable<OpenAPIObject['components']>;

const description = `
Documents of public authorities: taken in, registered, handed from unit to unit, worked on, answered, settled.

- **Every command is one verb and one event.** Its answer says where the document stands and what you may do next.
- **Repeat safely** with \`Idempotency-Key\`; **insist on what you have seen** with \`If-Match\`.
- **Read your own write**: give the \`Chancery-Position\` of an answer to the next query.
- **Refusals** are \`application/problem+json\` with a stable \`code\`, and say what would have been allowed.
`;

/**
 * Publishes the description of the API: `/docs` to browse, `/openapi.json` for programs; made when first asked for.
 * `/` leads to `first`.
 */
export const describeApi = (app: NestFastifyApplication, first: string): void => {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Chancery')
    .setDescription(description)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer('/', 'The office that serves this description')
    .addBearerAuth()
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'The token of the operator.' },
      'operator',
    )
    .addSecurityRequirements('bearer')
    .build();
  const describe = (): OpenAPIObject => {
    const document = SwaggerModule.createDocument(app, outline, {
      autoTagControllers: false,
      operationIdFactory: (_, method) => method,
    });
    describePaths(document);
    return { ...document, components: withProblems(document) };
  };
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', letPageRun);
  fastify.get('/', (_, reply) => reply.redirect(first));
  SwaggerModule.setup('docs', app, describe, { jsonDocumentUrl: 'openapi.json' });
};

const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  ...['frame-ancestors', 'base-uri', 'object-src'].map((each) => `${each} 'none'`),
].join('; ');

/** The page of the description runs scripts of its own; no other page may frame it. */
const letPageRun = async ({ url }: FastifyRequest, reply: FastifyReply): Promise<void> => {
  if (url === '/docs' || url.startsWith('/docs/'))
    void reply.header('Content-Security-Policy', pagePolicy);
};

/** Says of each parameter of a path what its form is. */
const describePaths = ({ paths }: OpenAPIObject): void => {
  for (const path of Object.values(paths))
    for (const operation of Object.values(path) as { parameters?: Parameter[] }[])
      for (const parameter of operation.parameters ?? [])
        if (parameter.in === 'path') parameter.schema = { ...pathForms[parameter.name]?.schema };
};

/** With the problem's schema, and an example of each that some route can answer with. */
const withProblems = ({ components = {}, paths }: OpenAPIObject): Components => {
  const named = new Set(JSON.stringify(paths).match(/(?<=#\/components\/examples\/)[\w-]+/g));
  const examples = Object.entries(problemExamples(problems)).filter(([code]) => named.has(code));
  return {
    ...components,
    schemas: { ...components.schemas, Problem: problemSchema(problems) },
    examples: Object.fromEntries(examples),
  };
};
