import { Readable } from 'node:stream';
import { digestOf } from './idempotency.js';

describe('the digest of a request', () => {
  it('tells methods, paths and bodies apart', () => {
    const digests = [
      digestOf('POST', '/v1/drafts', { kind: 'memo' }),
      digestOf('POST', '/v1/drafts', { kind: 'letter' }),
      digestOf('POST', '/v1/documents', { kind: 'memo' }),
      digestOf('PUT', '/v1/drafts', { kind: 'memo' }),
      digestOf('POST', '/v1/drafts', undefined),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf('POST', '/v1/drafts', { kind: 'memo' })).toBe(digests[0]);
  });

  it('waits for no bytes', () => {
    const bytes = Readable.from(['some', 'bytes']);
    expect(digestOf('POST', '/v1/files', bytes)).toBe(digestOf('POST', '/v1/files', undefined));
    expect(bytes.readableFlowing).toBeNull();
  });
});
