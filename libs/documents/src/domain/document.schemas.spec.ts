import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import { documentsSchemas } from './document.schemas.js';

const schemas = Object.entries(documentsSchemas);

describe('The schemas of document events', () => {
  it.each(schemas)('%s is filed under its own name', (type, schema) =>
    expect(schema.type).toBe(type),
  );

  it.each(schemas)(
    '%s has an example that the rules can fold and JSON can carry',
    (type, schema) => {
      const event = { type, data: schema.example } as DocumentEvent;
      const received = {
        type: 'DocumentReceived',
        data: documentsSchemas.DocumentReceived.example,
      };
      const before = documentDecider.evolve(
        documentDecider.initialState,
        received as DocumentEvent,
      );
      expect(documentDecider.evolve(before, event)).toMatchObject({
        documentId: schema.example.documentId,
      });
      expect(JSON.parse(JSON.stringify(schema.example))).toEqual(schema.example);
    },
  );

  it('seal every party', () => {
    const sealed = Object.values(documentsSchemas).flatMap(({ seals = [] }) => seals);
    expect(sealed).toEqual(['sender', 'addressee']);
  });
});
