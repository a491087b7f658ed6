import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemExamples, problemSchema } from '@chancery/http';

type Components = NonNullable<OpenAPIObject['components']>;

const description = `
Documents of public authorities: taken in, registered, handed from unit to unit, worked on, answered, settled.

- **Every command is one verb and one event.** Its answer says where the document stands and what you may do next.
- **Repeat safely** with \`Idempotency-Key\`; **insist on what you have seen** with \`If-Match\`.
- **Read your own write**: give the \`Chancery-Position\` of an answer to the next query.
- **Refusals** are \`application/problem+json\` with a stable \`code\`, and say what would have been allowed.
`;

/** Publishes the description of the API: `/docs` to browse, `/openapi.json` for programs; made when first asked for. */
export const describeApi = (app: NestFastifyApplication): void => {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Chancery')
    .setDescription(description)
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const describe = (): OpenAPIObject => {
    const document = SwaggerModule.createDocument(app, outline, { autoTagControllers: false });
    return { ...document, components: withProblems(document.components) };
  };
  SwaggerModule.setup('docs', app, describe, { jsonDocumentUrl: 'openapi.json' });
};

const withProblems = (components: Components = {}): Components => ({
  ...components,
  schemas: { ...components.schemas, Problem: problemSchema as never },
  examples: problemExamples(),
});
