import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SignJWT } from 'jose';
import type { Principal } from '@chancery/kernel';
import { DevIssuer } from '@chancery/one-machine';
import { Unauthenticated } from '../problems/http.errors.js';
import { BriefMemory } from './principal-source.js';
import { TokenVerifier } from './token-verifier.js';

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

describe('the development issuer', () => {
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

  it('asks once for many requests, and again after its moment', async () => {
    let asked = 0;
    const find = async (): Promise<Principal> => ((asked += 1), ann);
    const lasting = new BriefMemory({ find }, 60_000);
    await Promise.all([lasting.find(ann.id), lasting.find(ann.id)]);
    expect(await lasting.find(ann.id)).toBe(ann);
    expect(asked).toBe(1);
    const forgetful = new BriefMemory({ find }, 1);
    for (const before = asked; asked < before + 2; await setImmediate())
      await forgetful.find(ann.id);
  });

  it('never remembers that somebody is unknown', async () => {
    const known: Principal[] = [];
    const memory = new BriefMemory({ find: async () => known[0] }, 60_000);
    expect(await memory.find(ann.id)).toBeUndefined();
    known.push(ann);
    expect(await memory.find(ann.id)).toBe(ann);
  });
});
