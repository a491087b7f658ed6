import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import { documentSchemas } from './document.schemas.js';

const schemas = Object.entries(documentSchemas);

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
        data: documentSchemas.DocumentReceived.example,
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

  it.each(schemas)(
    '%s is sealed in every field that holds a party, and only there',
    (_, schema) => {
      const fields = Object.entries(schema.example).filter(([, value]) => holdsParty(value));
      const alternatives = schema.type === 'PartyCorrected' ? ['addressee'] : [];
      expect([...fields.map(([field]) => field), ...alternatives]).toEqual(schema.seals);
      for (const [, value] of fields) expect(value).toHaveProperty('partyId'); // sealed as a whole
    },
  );

  it.each(schemas.filter(([, { seals = [] }]) => seals.length > 0))(
    '%s names the authority whose party it is',
    (_, schema) => expect(schema.example).toHaveProperty('authorityId'),
  );
});

/** Whether there is a party in it, at whatever depth. */
const holdsParty = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('partyId' in value || Object.values(value).some(holdsParty));
