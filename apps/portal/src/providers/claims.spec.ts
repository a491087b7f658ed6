import { claimedBy } from './claims.js';
import { acrValuesFor, parseProviders } from './identity-provider.js';

const file = 'identity-providers.json';
const raw = {
  ...{ id: 'national', issuer: 'https://id.example', client: 'portal' },
  names: { en: 'National login', uk: 'Національний вхід' },
  loaMap: { 'urn:low': 'low', 'urn:sub': 'substantial', 'urn:high': 'high' },
};
const providersIn = (...providers: readonly object[]) =>
  parseProviders(JSON.stringify({ providers }), file);
const provider = providersIn(raw)[0] ?? fail();

describe('The file of providers', () => {
  it('fills in what is usual', () =>
    expect(provider).toMatchObject({ scope: 'openid profile email', defaultLoa: 'low' }));

  it.each([
    [{ ...raw, id: 'A B' }, /providers\[0\]\.id/],
    [{ ...raw, names: { en: 'x' } }, /names/],
    [{ ...raw, issuer: 'nowhere' }, /issuer/],
    [{ ...raw, defaultLoa: 'great' }, /defaultLoa/],
  ])('says which entry is wrong: %#', (wrong, words) =>
    expect(() => providersIn(wrong)).toThrow(words),
  );

  it('names itself where it is no JSON', () =>
    expect(() => parseProviders('{', file)).toThrow(/identity-providers\.json/));

  it('says what to ask for where a level is wanted, the lowest that will do first', () =>
    expect(acrValuesFor(provider, 'substantial')).toEqual(['urn:sub', 'urn:high']));
});

describe('The claims of a login', () => {
  const claims = { sub: 'p-1', given_name: 'Мар’яна', family_name: 'Коваленко', acr: 'urn:sub' };

  it('say who came and how sure that is', () =>
    expect(claimedBy({ ...claims, birthdate: '1987-05-14' }, provider)).toMatchObject({
      ...{ identifier: 'p-1', name: 'Мар’яна Коваленко', assurance: 'substantial' },
      ...{ birthDate: '1987-05-14', represents: [] },
    }));

  it('count for the usual level where the provider names another one', () =>
    expect(claimedBy({ ...claims, acr: 'urn:strange' }, provider)?.assurance).toBe('low'));

  it('have the identifier where the provider puts it', () => {
    const nested = { ...provider, identifier: 'person.number' };
    expect(claimedBy({ ...claims, person: { number: 42 } }, nested)?.identifier).toBe('42');
    expect(claimedBy(claims, nested)).toBeUndefined();
  });

  it('confirm an address only where the provider says that it has', () => {
    const email = { ...claims, email: 'm@example.org' };
    expect(claimedBy(email, provider)?.isEmailVerified).toBe(false);
    expect(claimedBy({ ...email, email_verified: true }, provider)?.isEmailVerified).toBe(true);
  });

  it('say for whom the person may act', () => {
    const lime = { type: 'organisation', id: '14360570', name: 'Lime Ltd', basis: 'statutory' };
    expect(claimedBy({ ...claims, represents: lime }, provider)?.represents).toEqual([
      { kind: 'organisation', identifier: '14360570', name: 'Lime Ltd', basis: 'statutory' },
    ]);
    expect(
      claimedBy({ ...claims, represents: [lime, { id: 'x' }] }, provider)?.represents,
    ).toHaveLength(1);
  });

  it('are none without a name', () => expect(claimedBy({ sub: 'p-1' }, provider)).toBeUndefined());
});
