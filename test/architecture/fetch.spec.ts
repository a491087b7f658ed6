import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files that may call `fetch`: they ask this office itself, or a service that an operator has set. */
const allowed = [
  ...['doctor/issuer', 'doctor/office', 'readiness', 'seed', 'token', 'watchdog'].map(
    (name) => `apps/standalone/src/${name}.ts`,
  ),
  'libs/signatures/src/service/http-verifier.ts',
];

/** What runs in browsers, and what only tests use. */
const elsewhere = /^(apps\/desk|libs\/(ui|testing))\/|\.spec\.ts$|\/dist\/|\/node_modules\//;

const callsFetch = (text: string): boolean => /(?<![.\w])fetch\(/.test(text);

const sources = ['apps', 'libs'].flatMap((above) =>
  readdirSync(above, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(above, file))
    .filter((file) => file.endsWith('.ts') && !elsewhere.test(file)),
);

describe('what calls an address that came from outside', () => {
  it('is libs/outbound alone: nothing else calls fetch but what asks the office or its operator’s services', () => {
    const found = sources.filter((file) => callsFetch(readFileSync(file, 'utf8'))).sort();
    expect(found).toEqual(allowed);
  });

  it('would be seen', () => {
    expect(callsFetch('const answer = await fetch(endpoint);')).toBe(true);
    expect(callsFetch('known.fetch(officerId)')).toBe(false);
  });
});
