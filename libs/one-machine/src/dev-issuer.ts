import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK } from 'jose';

const algorithm = 'ES256';
const issuer = 'chancery-development-issuer';
const audience = 'chancery';
const keyFile = 'development-issuer.jwk.json';

/** For whom a token is: an officer, or a service of the platform, which may do everything. */
export interface TokenWish {
  readonly subject: string;
  readonly isPlatform?: boolean;
  readonly lifeSeconds?: number;
}

/** By what its tokens are believed. */
export interface Verification {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: JSONWebKeySet;
}

const usualLifeSeconds = 12 * 60 * 60;

/**
 * An issuer of tokens for one machine and for trying things out: it believes everybody. Its key is kept in
 * the data folder, readable by its owner only, so that tokens outlive a restart.
 */
export class DevIssuer {
  private constructor(
    private readonly key: CryptoKey | Uint8Array,
    private readonly publicJwk: JWK,
  ) {}

  static async open(folder: string): Promise<DevIssuer> {
    const { d, ...publicPart } = await keptKey(folder);
    const key = await importJWK({ ...publicPart, ...(d !== undefined && { d }) }, algorithm);
    return new DevIssuer(key, publicPart);
  }

  get jwks(): JSONWebKeySet {
    return { keys: [this.publicJwk] };
  }

  /** What a verifier needs to believe these tokens. */
  get verification(): Verification {
    return { issuer, audience, jwks: this.jwks };
  }

  issue({
    subject,
    isPlatform = false,
    lifeSeconds = usualLifeSeconds,
  }: TokenWish): Promise<string> {
    return new SignJWT(isPlatform ? { scope: 'platform' } : {})
      .setProtectedHeader({ alg: algorithm, kid: this.publicJwk.kid ?? '' })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${String(lifeSeconds)}s`)
      .sign(this.key);
  }
}

/** Reads the key, or makes one. Of several processes that start at once, the first one's key is everybody's. */
async function keptKey(folder: string): Promise<JWK> {
  const file = path.join(folder, keyFile);
  const read = async (): Promise<JWK> => JSON.parse(await readFile(file, 'utf8')) as JWK;
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(await newKey()), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return read();
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' };
}
