import { portalCatalogues, type PortalKey } from './portal/portal.js';
import { catalogues, localeOf, say, type Key } from './say.js';

/** The names of the values that a message takes. */
const namesIn = (message: string): readonly string[] =>
  [...new Set(message.match(/(?<=\{)\w+(?=[},])/g))].sort();

describe('The catalogues', () => {
  it.each(Object.keys(catalogues.en) as Key[])('take the same values for %s', (key) =>
    expect(namesIn(catalogues.uk[key])).toEqual(namesIn(catalogues.en[key])),
  );

  it.each(Object.keys(portalCatalogues.en) as PortalKey[])('take the same values for %s', (key) =>
    expect(namesIn(portalCatalogues.uk[key])).toEqual(namesIn(portalCatalogues.en[key])),
  );

  it('put a value in its place', () =>
    expect(say('uk', 'timeline.DocumentRegistered', { number: '7' })).toBe('Зареєстровано за № 7'));
});

describe('The language of a reader', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['uk', 'uk'],
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['de, en;q=0.5, uk;q=0.7', 'uk'],
    ['en;q=0.9, UK;q=1', 'uk'],
    ['uk;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
    [';;;,,q=,uk;q=x', 'en'],
    [`${'a,'.repeat(100_000)}uk`, 'en'],
  ])('%j is %s', (header, locale) => expect(localeOf(header)).toBe(locale));
});
