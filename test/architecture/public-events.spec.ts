import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { contexts, schemasOf } from '@chancery/contexts';
import {
  brokenPromises,
  dataFor,
  eventTypes,
  toldEvents,
  translations,
  type EventType,
} from '@chancery/public-events';

const types = eventTypes(Object.values(toldEvents));
const published = (type: string): URL =>
  new URL(`../../libs/public-events/published/${type}.json`, import.meta.url);
const internal = Object.assign({}, ...schemasOf(contexts)) as Record<
  string,
  { readonly example: object }
>;

const validator = new Ajv({ strict: true });
formats.default(validator);

const fits = (schema: object, data: unknown): string | undefined => {
  const { $schema: _, ...rules } = schema as { $schema: string };
  return validator.validate(rules, data) ? undefined : validator.errorsText();
};

describe('what other services are told', () => {
  /** `libs/public-events/src/contract` has a table for each context: the public event, or why there is none. */
  it('is said of every internal event', () => {
    expect(Object.keys(internal).filter((type) => !(type in translations))).toEqual([]);
    expect(Object.keys(translations).filter((type) => !(type in internal))).toEqual([]);
  });

  it('has a reason where there is nothing to tell', () => {
    for (const told of Object.values(translations))
      if ('notPublic' in told) expect(told.notPublic.split(' ').length).toBeGreaterThan(3);
  });
});

describe('The contract of public events', () => {
  it.each(Object.entries(toldEvents))('%s becomes what its schema says', (type, told) => {
    const example = internal[type]?.example as Record<string, unknown>;
    const schema = types.find((each) => each.type === `chancery.${told.type}.v1`)?.schema ?? {};
    for (const content of ['thin', 'full', 'parties'] as const)
      expect(fits(schema, dataFor(told, example, content))).toBeUndefined();
  });

  it('tells no free text and no party in thin data', () => {
    for (const [type, told] of Object.entries(toldEvents)) {
      const example = internal[type]?.example as Record<string, unknown>;
      const names = Object.keys(dataFor(told, example, 'thin'));
      const withheld = ['subject', 'reason', 'text', 'note', 'result', 'remark', 'name'];
      expect(names.filter((name) => [...withheld, 'sender', 'addressee'].includes(name))).toEqual(
        [],
      );
    }
  });

  it.each(types)('$type keeps what was promised', (type) => {
    expect(existsSync(published(type.type))).toBe(true); // npm run publish-contract writes it
    const before = JSON.parse(readFileSync(published(type.type), 'utf8')) as EventType;
    expect(brokenPromises(before, type)).toEqual([]);
    expect(fits(before.schema, type.example)).toBeUndefined();
    expect(fits(type.schema, before.example)).toBeUndefined();
  });
});

describe('The gate', () => {
  const [claimed] = types.filter(({ type }) => type === 'chancery.document.claimed.v1');
  if (!claimed) throw new Error('There is no such type.');
  const changed = (schema: Partial<EventType['schema']>): EventType => ({
    ...claimed,
    schema: { ...claimed.schema, ...schema },
  });
  const { properties, required } = claimed.schema;

  it('lets a field be added that may be missing', () =>
    expect(
      brokenPromises(claimed, changed({ properties: { ...properties, more: { type: 'string' } } })),
    ).toEqual([]));

  it('refuses to lose a field, to change its type, and to let it be missing', () => {
    const { unitId: _, ...fewer } = properties;
    expect(brokenPromises(claimed, changed({ properties: fewer }))).toEqual([
      'chancery.document.claimed.v1 loses unitId',
    ]);
    const other = { ...properties, unitId: { type: 'integer' } };
    expect(brokenPromises(claimed, changed({ properties: other }))).toEqual([
      'chancery.document.claimed.v1 changes the type of unitId',
    ]);
    expect(brokenPromises(claimed, changed({ required: required.slice(1) }))).toEqual([
      `chancery.document.claimed.v1 lets ${required[0]} be missing`,
    ]);
  });
});
