import { readFileSync } from 'node:fs';

const compose = readFileSync(new URL('../../docker/compose.yaml', import.meta.url), 'utf8');
const settings = compose.split('\n').filter((line) => /^\s+[A-Z_]+:/.test(line));

describe('the compose file', () => {
  it('has no password or key of its own, and does not start without those of the operator', () => {
    const secrets = settings.filter((line) => /PASSWORD|KEY|DATABASE_URL/.test(line));
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    expect(secrets.filter((line) => !/\$\{[A-Z_]+:\?/.test(line))).toEqual([]);
  });

  it('demands an issuer for the API and never switches development tokens on', () => {
    for (const name of ['CHANCERY_JWKS_URL', 'CHANCERY_ISSUER'])
      expect(compose).toContain(`${name}: \${${name}:?`);
    expect(compose).not.toMatch(/DEVELOPMENT_TOKENS/);
  });

  it('gives the master key to the API, the portal and the reactor alone', () => {
    const holders = compose
      .split(/\n {2}(?=\w+:\n)/)
      .filter((part) => part.includes('CHANCERY_MASTER_KEY: '));
    expect(holders.map((part) => part.split(':')[0])).toEqual(['reactor', 'api', 'portal']);
  });
});
