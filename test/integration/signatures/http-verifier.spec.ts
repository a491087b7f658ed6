import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { HttpVerifier, withService, type Verdict, type Verifier } from '@chancery/signatures';

const letter = Buffer.from('The permit is granted.');
const sha256 = createHash('sha256').update(letter).digest('hex');
const now = new Date('2026-03-04T08:00:00Z');
const expectedFiles = [{ name: 'letter.txt', bytes: letter }];
const options = { anchors: [], now, expectedFiles };
const signature = {
  kind: 'signature',
  outcome: 'valid',
  signer: { fingerprint: 'a'.repeat(64), anchor: 'trusted list' },
  at: now.toISOString(),
  isTimeStamped: false,
  covers: [{ name: 'letter.txt', sha256 }],
} as const;
const valid: Verdict = { format: 'cms', outcome: 'valid', signatures: [signature] };

describe('a verifier service by URL', () => {
  let server: Server;
  let answer: { status: number; body: string; delayMs?: number; location?: string };
  let asked: unknown;
  let url: URL;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked = JSON.parse(Buffer.concat(chunks).toString());
        const headers = answer.location ? { location: answer.location } : {};
        setTimeout(
          () => response.writeHead(answer.status, headers).end(answer.body),
          answer.delayMs ?? 0,
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const answering = (body: unknown, status = 200) => {
    answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
    return new HttpVerifier(url, 500).verify(Buffer.from('signed'), options);
  };

  it('gets the file, the expected files and the instant, and its verdict counts', async () => {
    expect(await answering(valid)).toEqual(valid);
    expect(asked).toEqual({
      file: Buffer.from('signed').toString('base64'),
      expectedFiles: [{ name: 'letter.txt', content: letter.toString('base64') }],
      at: '2026-03-04T08:00:00.000Z',
    });
  });

  it('is not believed about files that it does not cover', async () => {
    const other = { ...signature, covers: [{ name: 'letter.txt', sha256: 'b'.repeat(64) }] };
    expect(await answering({ ...valid, signatures: [other] })).toMatchObject({
      outcome: 'invalid',
      reason: 'files-not-covered',
      missing: ['letter.txt'],
    });
  });

  it('is not believed to call a file valid that has no valid signature', async () => {
    expect(await answering({ ...valid, signatures: [] })).toMatchObject({
      outcome: 'not-verifiable',
    });
    const weak = { ...signature, outcome: 'not-verifiable', reason: 'certificate-expired' };
    expect(await answering({ ...valid, signatures: [signature, weak] })).toMatchObject({
      outcome: 'not-verifiable',
      reason: 'certificate-expired',
    });
  });

  it.each<[string, unknown, number]>([
    ['an error', valid, 500],
    ['no JSON', 'valid', 200],
    ['nothing', 'null', 200],
    ['an unknown format', { ...valid, format: 'stone' }, 200],
    [
      'an outcome without its reason',
      { ...valid, signatures: [{ ...signature, outcome: 'invalid' }] },
      200,
    ],
    ['an unknown reason', { ...valid, signatures: [{ ...signature, reason: 'toString' }] }, 200],
    ['no instant', { ...valid, signatures: [{ ...signature, at: 'yesterday' }] }, 200],
    ['megabytes', ' '.repeat(2 << 20), 200],
  ])('that answers %s leaves the file not verifiable', async (_, body, status) =>
    expect(await answering(body, status)).toMatchObject({
      outcome: 'not-verifiable',
      reason: 'verifier-unavailable',
    }),
  );

  it('that is late or sends elsewhere leaves the file not verifiable', async () => {
    answer = { status: 200, body: JSON.stringify(valid), delayMs: 2000 };
    const verifier = new HttpVerifier(url, 100);
    expect((await verifier.verify(letter, options)).reason).toBe('verifier-unavailable');
    answer = { status: 302, body: '', location: url.href };
    expect((await verifier.verify(letter, options)).reason).toBe('verifier-unavailable');
  });
});

describe('a check of our own with a service behind it', () => {
  const saying = (verdict: Verdict): Verifier => ({ verify: async () => verdict });
  const of = (outcome: Verdict['outcome'], reason?: Verdict['reason']): Verdict => ({
    format: 'cms',
    outcome,
    ...(reason ? { reason } : {}),
    signatures: [],
  });
  const never: Verifier = { verify: () => Promise.reject(new Error('asked')) };
  const [unknown, revoked] = [
    of('not-verifiable', 'unsupported-algorithm'),
    of('invalid', 'signature-value-wrong'),
  ];

  it.each([
    [unknown, valid, valid],
    [valid, revoked, revoked],
    [
      valid,
      of('not-verifiable', 'verifier-unavailable'),
      of('not-verifiable', 'verifier-unavailable'),
    ],
    [
      of('valid-for-earlier-content', 'content-appended'),
      valid,
      of('valid-for-earlier-content', 'content-appended'),
    ],
  ])('%j and %j make %j', async (own, service, both) =>
    expect(await withService(saying(own), saying(service)).verify(letter, options)).toEqual(both),
  );

  it.each([revoked, of('not-verifiable', 'no-signature'), of('not-verifiable', 'too-large')])(
    'does not send %j',
    async (own) =>
      expect(await withService(saying(own), never).verify(letter, options)).toEqual(own),
  );
});
