import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ReadStore, SecretBox } from '@chancery/read-store';
import { calculateJwkThumbprint, CompactSign, compactVerify, exportJWK, type JWK } from 'jose';

/** A public key as it is published (RFC 7517). Its id is its thumbprint (RFC 7638). */
export interface PublishedKey extends JWK {
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

interface SigningKey {
  readonly key: KeyObject;
  readonly published: PublishedKey;
}

const nameOf = (authorityId: string): string => `receipts of ${authorityId}`;

/**
 * The key that each authority signs receipts with: made at first use, kept in Postgres, wrapped with the master key, and
 * never in the log. Keys are never deleted, so that old receipts stay good.
 */
@Injectable()
export class ReceiptKeys {
  private readonly known = new Map<string, Promise<SigningKey>>();

  constructor(
    @Inject(ReadStore) private readonly store: ReadStore,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  /** Signs a text: a compact JWS by ES256 (RFC 7515, RFC 7518). */
  async sign(authorityId: string, text: string): Promise<string> {
    const { key, published } = await this.keyOf(authorityId);
    return new CompactSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'ES256', kid: published.kid, typ: 'chancery-receipt+jws' })
      .sign(key);
  }

  async published(authorityId: string): Promise<readonly PublishedKey[]> {
    return [(await this.keyOf(authorityId)).published];
  }

  /** What a receipt of the authority says; undefined if the authority did not sign it. */
  async opened(authorityId: string, jws: string): Promise<string | undefined> {
    const { key } = await this.keyOf(authorityId);
    try {
      const { payload } = await compactVerify(jws, createPublicKey(key), { algorithms: ['ES256'] });
      return new TextDecoder().decode(payload);
    } catch {
      return undefined;
    }
  }

  private keyOf(authorityId: string): Promise<SigningKey> {
    const known = this.known.get(authorityId) ?? this.load(authorityId);
    this.known.set(authorityId, known);
    known.catch(() => this.known.delete(authorityId));
    return known;
  }

  /** The first that was kept stays: programs that make one at the same time end with the same. */
  private async load(authorityId: string): Promise<SigningKey> {
    const name = nameOf(authorityId);
    const kept = (): Promise<{ wrapped: Buffer }[]> =>
      this.store.database.rows('SELECT wrapped FROM receipt_key WHERE authority_id = $1', [
        authorityId,
      ]);
    let [row] = await kept();
    if (!row) {
      await this.store.database.rows(
        'INSERT INTO receipt_key (authority_id, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [authorityId, this.box.wrap(name, newKey())],
      );
      [row] = await kept();
    }
    if (!row) throw new Error(`The key of ${name} is gone.`);
    const der = this.box.unwrap(name, row.wrapped);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const jwk = await exportJWK(createPublicKey(key));
    const kid = await calculateJwkThumbprint(jwk);
    return { key, published: { ...jwk, kid, alg: 'ES256', use: 'sig' } };
  }
}

const newKey = (): Buffer =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'der',
    type: 'pkcs8',
  });
