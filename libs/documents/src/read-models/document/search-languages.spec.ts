import { LanguageUnknown, SearchLanguages } from './search-languages.js';

describe('The languages that subjects are searched in', () => {
  it('take every word as it is, if nobody says otherwise', () => {
    const languages = SearchLanguages.parse();
    expect(languages.of('riverside')).toBe('simple');
    expect(languages.words).toBe(`to_tsvector('simple', search_text)`);
  });

  it('are one for all, or one for each authority', () => {
    expect(SearchLanguages.parse('english').of('riverside')).toBe('english');
    const languages = SearchLanguages.parse('riverside=german, french');
    expect(languages.of('riverside')).toBe('german');
    expect(languages.of('lakeside')).toBe('french');
    expect(languages.of(null)).toBe('french');
    expect(languages.words).toContain(`WHEN 'riverside' THEN 'german'::regconfig`);
  });

  it.each(["english'; drop table document", 'a=b=c', 'riverside=', '=english', 'Klingon'])(
    'are refused as %j',
    (text) => expect(() => SearchLanguages.parse(text)).toThrow(LanguageUnknown),
  );

  it('have to be known to Postgres', () => {
    const languages = SearchLanguages.parse('riverside=klingon');
    expect(() => languages.demand(['simple', 'english'])).toThrow(LanguageUnknown);
    expect(() => languages.demand(['simple', 'klingon'])).not.toThrow();
  });
});
