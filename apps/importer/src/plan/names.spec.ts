import { asPerson, asPhrase, Names, slugOf } from './names.js';

describe('the id of a name', () => {
  it.each([
    ['Group 1', 'group-1'],
    ['Resource01', 'resource01'],
    ['9264148', '9264148'],
    ['Permit office', 'permit-office'],
  ])('%s is %s', (name, slug) => expect(slugOf(name, asPhrase)).toBe(slug));

  it('of a person is written as persons are', () =>
    expect(slugOf('Olena Bondar', asPerson)).toBe('olena-bondar'));

  it('differs for names that differ, if only by case or by script', () => {
    const names = [
      'test',
      'TEST',
      'Test',
      'Legal & tax',
      'Legal tax',
      'legal-tax',
      'Київ',
      'Львів',
    ];
    const slugs = names.map((name) => slugOf(name, asPhrase));
    expect(new Set(slugs).size).toBe(names.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/);
  });

  it('differs for many names in another script, and stays for those that came first', () => {
    const officers = Array.from({ length: 20_000 }, (_, index) => `Офіцер ${index}`.normalize());
    const names = new Names('town');
    const ids = officers.map((name) => names.officerId(name));
    expect(new Set(ids).size).toBe(officers.length);
    const again = new Names('town');
    expect(officers.map((name) => again.officerId(name))).toEqual(ids);
    expect(ids[0]).toBe(`town.${slugOf('Офіцер 0', asPerson)}`);
  });

  it('is never too long', () => expect(slugOf('x'.repeat(300), asPhrase).length).toBeLessThan(64));
});
