import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { newSecret, signedHeaders, toldSecret } from './signatures.js';

const message = () => ({
  ...{ id: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11', body: '{"specversion":"1.0"}' },
  timestamp: Math.floor(Date.now() / 1_000),
});

describe('A signed message', () => {
  it('is believed by software that is not ours, and not when a letter of it is another', () => {
    const secret = newSecret();
    const sent = message();
    const headers = signedHeaders(sent, [secret], 'both');
    const receiver = new Webhook(toldSecret(secret, 'v1').secret ?? '');
    expect(receiver.verify(sent.body, headers)).toEqual({ specversion: '1.0' });
    expect(() => receiver.verify(sent.body.replace('1', '2'), headers)).toThrow();
    const late = signedHeaders({ ...sent, timestamp: sent.timestamp - 600 }, [secret], 'v1');
    expect(() => receiver.verify(sent.body, late)).toThrow();
  });

  it('is believed with the old and the new secret while both are valid', () => {
    const [old, now] = [newSecret(), newSecret()];
    const sent = message();
    const headers = signedHeaders(sent, [now, old], 'v1');
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of [old, now])
      new Webhook(toldSecret(secret, 'v1').secret ?? '').verify(sent.body, headers);
  });

  it('can be checked with the public key alone', () => {
    const secret = newSecret();
    const sent = message();
    const headers = signedHeaders(sent, [secret], 'v1a');
    const told = toldSecret(secret, 'v1a');
    expect(told.secret).toBeUndefined();
    const x = Buffer.from(told.publicKey?.slice(5) ?? '', 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const [kind, signature = ''] = headers['webhook-signature']?.split(',') ?? [];
    const signed = Buffer.from(`${sent.id}.${sent.timestamp}.${sent.body}`);
    expect(kind).toBe('v1a');
    expect(verify(null, signed, key, Buffer.from(signature, 'base64'))).toBe(true);
  });
});
