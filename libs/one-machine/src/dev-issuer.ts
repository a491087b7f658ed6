import { randomUUID } from 'node:crypto';
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK } from 'jose';

const algorithm = 'ES256';
const type = 'at+jwt';
const issuer = 'chancery-development-issuer';
const audience = 'chancery';
/** The client in whose name tokens of services are made; no officer's token names it. */
const serviceClient = 'chancery-development-service';
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
  readonly type: typeof type;
  readonly longestLifeSeconds: number;
  readonly services: readonly string[];
}

const usualLifeSeconds = 12 * 60 * 60;
const longestLifeSeconds = 24 * 60 * 60;

/** The key in the data folder cannot be used. */
export class DevelopmentKeyDamaged extends Error {
  readonly isForOperator = true;
  constructor(file: string, cause: unknown) {
    super(
      `${file} is damaged. Delete it and start again: a new key is made, and tokens given out before end.`,
      { cause },
    );
  }
}

/**
 * An issuer of tokens for one machine and for trying things out: it believes everybody. Its key is kept in
 * the data folder, readable by its owner only, so that tokens outlive a restart.
 */
export class DevIssuer {
  private constructor(
    private readonly key: CryptoKey | Uint8Array,
    private readonly publicJwk: JWK,
  ) {}

  /** How long a token lives unless told otherwise. */
  static readonly usualLifeSeconds = usualLifeSeconds;

  /** Opens the issuer of a folder, and makes its key at first. Throws DevelopmentKeyDamaged. */
  static async open(folder: string): Promise<DevIssuer> {
    const text = await keptKey(folder);
    try {
      const { d, ...publicPart } = JSON.parse(text) as JWK;
      const key = await importJWK({ ...publicPart, ...(d !== undefined && { d }) }, algorithm);
      return new DevIssuer(key, publicPart);
    } catch (error) {
      throw new DevelopmentKeyDamaged(path.join(folder, keyFile), error);
    }
  }

  /** Whether an issuer was opened in this folder before. */
  static isIn(folder: string): Promise<boolean> {
    return access(path.join(folder, keyFile)).then(
      () => true,
      () => false,
    );
  }

  get jwks(): JSONWebKeySet {
    return { keys: [this.publicJwk] };
  }

  /** What a verifier needs to believe these tokens. */
  get verification(): Verification {
    const services = [`azp=${serviceClient}`];
    return { issuer, audience, jwks: this.jwks, type, longestLifeSeconds, services };
  }

  issue({
    subject,
    isPlatform = false,
    lifeSeconds = usualLifeSeconds,
  }: TokenWish): Promise<string> {
    return new SignJWT(isPlatform ? { azp: serviceClient } : {})
      .setProtectedHeader({ alg: algorithm, typ: type, kid: this.publicJwk.kid ?? '' })
      .setSubject(subject)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${String(lifeSeconds)}s`)
      .sign(this.key);
  }
}

/** Reads the key, or makes one. If several processes start at once, the first one's key serves all. */
const keptKey = async (folder: string): Promise<string> => {
  const file = path.join(folder, keyFile);
  try {
    return await readFile(file, 'utf8');
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
  return readFile(file, 'utf8');
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' };
};
