import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { problemExamples, problemSchema } from '@chancery/http';

const description = `
Documents of public authorities: taken in, registered, handed from unit to unit, worked on, answered, settled.

- **Every command is one verb and one event.** Its answer says where the document stands and what you may do next.
- **Repeat safely** with \`Idempotency-Key\`; **insist on what you have seen** with \`If-Match\`.
- **Read your own write**: give the \`Chancery-Position\` of an answer to the next query.
- **Refusals** are \`application/problem+json\` with a stable \`code\`, and say what would have been allowed.
`;

/** Publishes the description of the API: `/docs` to browse, `/openapi.json` for programs. */
export const describeApi = (app: NestFastifyApplication): void => {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Chancery')
    .setDescription(description)
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, outline, { autoTagControllers: false });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
    examples: problemExamples(),
  };
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json' });
};
