import { constants, createHash, verify, type KeyObject } from 'node:crypto';
import { orRefuse, Refusal } from '../reasons.js';

export type Hash = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

export interface Scheme {
  readonly kind: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519';
  readonly hash: Hash;
  /** Bytes of salt, for `rsa-pss`. */
  readonly saltLength?: number;
}

/** ECDSA values are a DER sequence in CMS and certificates, two plain numbers in XML. */
export type EcEncoding = 'der' | 'ieee-p1363';

export interface SignedValue {
  readonly scheme: Scheme;
  readonly key: KeyObject;
  readonly data: Uint8Array;
  readonly value: Uint8Array;
  readonly encoding: EcEncoding;
}

const keyTypes = {
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
  ec: ['ec'],
  ed25519: ['ed25519'],
} as const satisfies Record<Scheme['kind'], readonly string[]>;

const smallestRsaKey = 2048;

export const digest = (hash: Hash, data: Uint8Array): Buffer =>
  createHash(hash).update(data).digest();

export const sha256 = (data: Uint8Array): string => digest('sha256', data).toString('hex');

export const isWeakHash = (hash: Hash): boolean => hash === 'sha1';

/** A value that holds but proves little today: SHA-1, or an RSA key below 2048 bits. */
export const isWeak = ({ kind, hash }: Scheme, key: KeyObject): boolean =>
  (kind !== 'ed25519' && isWeakHash(hash)) ||
  (key.asymmetricKeyDetails?.modulusLength ?? smallestRsaKey) < smallestRsaKey;

export const isSignedBy = ({ scheme, key, data, value, encoding }: SignedValue): boolean => {
  const types: readonly string[] = keyTypes[scheme.kind];
  if (!types.includes(key.asymmetricKeyType ?? '')) throw new Refusal('unsupported-algorithm');
  const hash = scheme.kind === 'ed25519' ? null : scheme.hash;
  const padding =
    scheme.kind === 'rsa-pss'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength ?? 20 }
      : {};
  return orRefuse('signature-value-wrong', () =>
    verify(hash, data, { key, dsaEncoding: encoding, ...padding }, value),
  );
};
