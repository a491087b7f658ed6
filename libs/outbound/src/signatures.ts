import { createHmac, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';

/** How a message is signed (Standard Webhooks 1.0): `v1` is HMAC-SHA-256, `v1a` Ed25519. */
export const signatureKinds = ['v1', 'v1a', 'both'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** The secrets of an endpoint, of one generation: 32 bytes for each kind of signature. */
export interface SigningSecret {
  readonly symmetric: Buffer;
  readonly seed: Buffer;
}

const secretBytes = 32;
/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const newSecret = (): SigningSecret => ({
  symmetric: randomBytes(secretBytes),
  seed: randomBytes(secretBytes),
});

const privateKey = ({ seed }: SigningSecret) =>
  createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: 'der', type: 'pkcs8' });

/** What the receiver of messages is told, once: the shared secret `whsec_`, the public key `whpk_`. */
export const toldSecret = (
  secret: SigningSecret,
  kind: SignatureKind,
): { readonly secret?: string; readonly publicKey?: string } => {
  const spki = createPublicKey(privateKey(secret)).export({ format: 'der', type: 'spki' });
  return {
    ...(kind !== 'v1a' && { secret: `whsec_${secret.symmetric.toString('base64')}` }),
    ...(kind !== 'v1' && { publicKey: `whpk_${spki.subarray(-secretBytes).toString('base64')}` }),
  };
};

export interface SignedMessage {
  readonly id: string;
  /** When it is sent, in seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers of a message: a signature for each secret that is valid now. */
export const signedHeaders = (
  { id, timestamp, body }: SignedMessage,
  secrets: readonly SigningSecret[],
  kind: SignatureKind,
): Record<string, string> => {
  const signed = Buffer.from(`${id}.${timestamp}.${body}`);
  const signatures = secrets.flatMap((secret) => [
    ...(kind === 'v1a'
      ? []
      : [`v1,${createHmac('sha256', secret.symmetric).update(signed).digest('base64')}`]),
    ...(kind === 'v1' ? [] : [`v1a,${sign(null, signed, privateKey(secret)).toString('base64')}`]),
  ]);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
};
