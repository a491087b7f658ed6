import { checkCoverage } from '../coverage.js';
import { refused, type Verdict, type VerifyOptions } from '../verdict.js';
import type { Verifier } from '../verifier.js';
import { readVerdict } from './read-verdict.js';

const mostAnswerBytes = 1 << 20;

/**
 * A verifier service by URL. `POST` of `{ file, expectedFiles?: [{ name, content }], at }` with bytes in base64
 * and the instant in ISO 8601. The answer has status 200 and is a `Verdict`. The service has its own anchors. A
 * service that fails, is late or answers anything else leaves the file `not-verifiable: verifier-unavailable`.
 */
export class HttpVerifier implements Verifier {
  constructor(
    private readonly url: URL,
    private readonly timeoutMs = 60_000,
  ) {}

  async verify(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
    try {
      const verdict = readVerdict(JSON.parse(await this.ask(bodyOf(bytes, options))));
      return checkCoverage(verdict, bytes, options.expectedFiles);
    } catch {
      return refused('unknown', 'verifier-unavailable');
    }
  }

  private async ask(body: string): Promise<string> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    if (response.status !== 200 || !response.body) throw new Error(`status ${response.status}`);
    return readText(response.body);
  }
}

const bodyOf = (bytes: Uint8Array, { expectedFiles, now }: VerifyOptions): string =>
  JSON.stringify({
    file: base64(bytes),
    expectedFiles: expectedFiles?.map((file) => ({
      name: file.name,
      content: base64(file.bytes),
    })),
    at: now.toISOString(),
  });

const readText = async (body: ReadableStream<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > mostAnswerBytes) throw new Error('The answer is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
