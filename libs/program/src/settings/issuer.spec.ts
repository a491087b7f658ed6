import { chooseIssuer, onOneMachine } from './issuer.js';
import { readAllSettings } from './read-settings.js';

const issuer = {
  CHANCERY_JWKS_URL: 'https://id.example/jwks',
  CHANCERY_ISSUER: 'https://id.example',
};
const apart = (env: Record<string, string>) => chooseIssuer(readAllSettings(env));
const started = (env: Record<string, string>) => chooseIssuer(onOneMachine(readAllSettings(env)));

describe('the choice of an issuer', () => {
  it('is the configured one, also by `npm start`', () =>
    expect([apart(issuer), started(issuer)]).toEqual(['configured', 'configured']));

  it('is the development issuer by `npm start` on one machine', () => {
    expect(started({})).toBe('development');
    expect(started({ DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/d' })).toBe('development');
    expect(started({ DATABASE_URL: 'postgresql://u:p@/d?host=%2Frun' })).toBe('development');
    expect(started({ EVENTSTORE_URL: 'unix:/run/e.sock' })).toBe('development');
  });

  it.each([
    ['programs apart, without a word', {}, apart],
    ['switched off', { CHANCERY_DEVELOPMENT_TOKENS: 'off' }, apart],
    ['switched off by `npm start`', { CHANCERY_DEVELOPMENT_TOKENS: '0' }, started],
    ['stores elsewhere', { EVENTSTORE_URL: 'esdb://127.0.0.1:2113,b:2113' }, started],
    ['stores elsewhere', { DATABASE_URL: 'postgresql://u:p@db.example/d' }, started],
    ['half an issuer', { CHANCERY_ISSUER: 'https://id.example' }, started],
    ['half an issuer', { CHANCERY_JWKS_URL: 'https://id.example/jwks' }, apart],
    ['two issuers', { ...issuer, CHANCERY_DEVELOPMENT_TOKENS: 'on' }, started],
    ['all interfaces', { HOST: '0.0.0.0' }, started],
    ['all interfaces', { HOST: '::' }, started],
    ['another host', { HOST: 'office.example' }, started],
    ['another host', { HOST: '127.evil.example' }, started],
    ['all interfaces', { HOST: '0.0.0.0', CHANCERY_DEVELOPMENT_TOKENS: 'on' }, apart],
  ] as const)('is refused for %s: %j', (_, env, choose) =>
    expect(() => choose(env)).toThrow(/CHANCERY_(JWKS_URL|ISSUER)/),
  );

  it('lets development tokens beyond this machine by a setting with a loud name alone', () => {
    const loud = { CHANCERY_INSECURE_DEVELOPMENT_TOKENS_ON_ANY_HOST: 'on' };
    expect(started({ HOST: '0.0.0.0', ...loud })).toBe('development');
    expect(apart({ HOST: '0.0.0.0', ...issuer })).toBe('configured');
  });
});
