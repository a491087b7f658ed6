import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Principal } from '@chancery/kernel';
import { DevIssuer } from '@chancery/one-machine';
import { Unauthenticated } from '../problems/http.errors.js';
import { BriefMemory } from './principal-source.js';
import { TokenVerifier, type TokenOptions } from './token-verifier.js';

describe('the verifier of tokens', () => {
  let folder: string;
  let issuer: DevIssuer;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chancery-issuer-'));
    issuer = await DevIssuer.open(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('fetches the keys of an issuer by their address', async () => {
    const server: Server = createServer((_, response) =>
      response.end(JSON.stringify(issuer.jwks)),
    ).listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const jwks = new URL(`http://localhost:${String(port)}/jwks.json`);
    const verifier = new TokenVerifier({ ...issuer.verification, jwks });
    const claims = await verifier.verify(await issuer.issue({ subject: 'riverside.ann' }));
    server.close();
    expect(claims).toEqual({ subject: 'riverside.ann', isPlatform: false });
  });

  it('does not blame the token when the keys are out of reach', async () => {
    const jwks = new URL('http://localhost:1/jwks.json');
    const verifier = new TokenVerifier({ ...issuer.verification, jwks });
    const verified = verifier.verify(await issuer.issue({ subject: 'riverside.ann' }));
    await expect(verified).rejects.not.toBeInstanceOf(Unauthenticated);
  });

  it.each([{ audience: 'somebody-else' }, { issuer: 'somebody-else' }])(
    'refuses a token that was meant for another place: %j',
    async (other) => {
      const verifier = new TokenVerifier({ ...issuer.verification, ...other });
      const token = await issuer.issue({ subject: 'riverside.ann' });
      await expect(verifier.verify(token)).rejects.toThrow(Unauthenticated);
    },
  );

  it('refuses a token signed with the public key as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuer.jwks.keys[0]));
    const forged = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('riverside.ann')
      .setIssuer(issuer.verification.issuer)
      .setAudience(issuer.verification.audience)
      .setExpirationTime('1h')
      .sign(secret);
    await expect(new TokenVerifier(issuer.verification).verify(forged)).rejects.toThrow(
      Unauthenticated,
    );
  });
});

describe('the verifier of tokens of a configured issuer', () => {
  const secret = generateKeyPair('ES256', { extractable: true });
  const usual = { sub: 'hill.rita', iss: 'id', aud: 'chancery', azp: 'desk' };
  const now = (): number => Math.floor(Date.now() / 1_000);

  const verified = async (
    claims: Readonly<Record<string, unknown>>,
    { typ, ...options }: Partial<TokenOptions> & { readonly typ?: string } = {},
  ) => {
    const { privateKey, publicKey } = await secret;
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] };
    const token = await new SignJWT({ iat: now(), exp: now() + 3_600, ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', ...(typ !== undefined && { typ }) })
      .sign(privateKey);
    const settings = { issuer: 'id', audience: 'chancery', type: 'any', services: [] } as const;
    return new TokenVerifier({ ...settings, longestLifeSeconds: 86_400, jwks, ...options }).verify(
      token,
    );
  };

  it.each([
    { scope: 'platform' },
    { scope: 'openid platform', sub: 'anybody-at-all' },
    { sub: 'import', scope: 'platform' },
    { roles: ['platform'], isPlatform: true },
  ])('takes nobody for a service by what a client can ask for: %j', async (claims) =>
    expect(await verified(claims, { services: ['azp=nightly'] })).toMatchObject({
      isPlatform: false,
    }),
  );

  it.each([
    [['import'], { sub: 'import' }, true],
    [['import'], { sub: 'hill.rita', azp: 'import' }, false],
    [['azp=nightly'], { azp: 'nightly' }, true],
    [['azp=nightly'], { azp: undefined, client_id: 'nightly' }, true],
    [['azp=nightly'], { sub: 'nightly' }, false],
    [['azp=nightly'], { sub: 'azp=nightly', azp: 'desk' }, false],
    [[''], { azp: undefined }, false],
  ] as const)('knows the services %j: %j is one: %j', async (services, claims, isPlatform) =>
    expect(await verified(claims, { services })).toMatchObject({ isPlatform }),
  );

  it.each([['at+jwt'], ['application/at+jwt'], ['JWT'], [undefined]])(
    'takes a token of type %s',
    async (typ) => expect(await verified({}, { ...(typ && { typ }) })).toBeDefined(),
  );

  it.each([
    [{ nonce: 'n' }, 'JWT'],
    [{ at_hash: 'h' }, 'JWT'],
    [{ typ: 'ID' }, 'JWT'],
    [{ typ: 'Refresh' }, undefined],
    [{}, 'logout+jwt'],
    [{}, 'secevent+jwt'],
  ])('refuses what was not made to call an API: %j of type %s', async (claims, typ) =>
    expect(verified(claims, { ...(typ && { typ }) })).rejects.toThrow(/not an access token/),
  );

  it('takes only marked access tokens where that is set', async () => {
    expect(await verified({}, { type: 'at+jwt', typ: 'at+jwt' })).toBeDefined();
    await expect(verified({}, { type: 'at+jwt', typ: 'JWT' })).rejects.toThrow(/only "at\+jwt"/);
    await expect(verified({}, { type: 'at+jwt' })).rejects.toThrow(/only "at\+jwt"/);
  });

  it.each([
    ['ten years', { exp: now() + 315_360_000 }, /lives longer than the 86400 s/],
    ['a life from long ago', { iat: 0 }, /lives longer/],
    ['no end of time', { exp: 1e300 }, /lives longer/],
    ['a time of issue to come', { iat: now() + 60, exp: now() + 120 }, /in the future/],
    ['no time of issue', { iat: undefined }, /does not hold/],
    ['no end', { exp: undefined }, /does not hold/],
  ])('refuses a token with %s', async (_, claims, words) =>
    expect(verified(claims)).rejects.toThrow(words),
  );
});

describe('the development issuer', () => {
  it("marks services in a way that no officer's token has, and its tokens as access tokens", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chancery-issuer-'));
    const issuer = await DevIssuer.open(folder);
    await rm(folder, { recursive: true });
    const verifier = new TokenVerifier(issuer.verification);
    const verified = async (isPlatform: boolean) =>
      verifier.verify(await issuer.issue({ subject: 'setup', isPlatform }));
    expect([await verified(true), await verified(false)]).toEqual([
      { subject: 'setup', isPlatform: true },
      { subject: 'setup', isPlatform: false },
    ]);
  });

  it('says what to do when its key is damaged', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chancery-issuer-'));
    await DevIssuer.open(folder);
    await writeFile(path.join(folder, 'development-issuer.jwk.json'), '{"kty":');
    await expect(DevIssuer.open(folder)).rejects.toThrow(/is damaged. Delete it and start again/);
    await rm(folder, { recursive: true });
  });

  it('has one key, however many processes open it at once, for its owner only', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chancery-issuer-'));
    const issuers = await Promise.all(Array.from({ length: 8 }, () => DevIssuer.open(folder)));
    const [file, ...others] = await readdir(folder);
    const { mode } = await stat(path.join(folder, file ?? ''));
    await rm(folder, { recursive: true });
    expect(new Set(issuers.map(({ jwks }) => JSON.stringify(jwks))).size).toBe(1);
    expect([others, mode & 0o777]).toEqual([[], 0o600]);
  });
});

describe('the brief memory of principals', () => {
  const ann = { kind: 'officer', id: 'riverside.ann' } as Principal;

  const findActing = async (by: Principal, officerId: string): Promise<Principal> => ({
    ...by,
    ...{ posts: [], behalf: { officerId, substitutionId: 's-1', rights: [], level: 'public' } },
  });

  it('asks once for many requests, and again after its moment', async () => {
    let asked = 0;
    const find = async (): Promise<Principal> => ((asked += 1), ann);
    const lasting = new BriefMemory({ find, findActing }, 60_000);
    await Promise.all([lasting.find(ann.id), lasting.find(ann.id)]);
    expect(await lasting.find(ann.id)).toBe(ann);
    expect(asked).toBe(1);
    const forgetful = new BriefMemory({ find, findActing }, 1);
    for (const before = asked; asked < before + 2; await setImmediate())
      await forgetful.find(ann.id);
  });

  it('never remembers that somebody is unknown', async () => {
    const known: Principal[] = [];
    const memory = new BriefMemory({ find: async () => known[0], findActing }, 60_000);
    expect(await memory.find(ann.id)).toBeUndefined();
    known.push(ann);
    expect(await memory.find(ann.id)).toBe(ann);
  });

  it('remembers for whom somebody acts beside who they are', async () => {
    const memory = new BriefMemory({ find: async () => ann, findActing }, 60_000);
    const forBob = await memory.findActing(ann, 'riverside.bob');
    expect(forBob.behalf?.officerId).toBe('riverside.bob');
    expect((await memory.findActing(ann, 'riverside.eve')).behalf?.officerId).toBe('riverside.eve');
    expect(await memory.findActing(ann, 'riverside.bob')).toBe(forBob);
    expect(await memory.find(ann.id)).toBe(ann);
  });
});
