import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { refusalOfAddresses, refusalOfForm, type TargetRules } from './endpoint.js';

export interface DialerOptions extends TargetRules {
  /** For the connection, and for the whole of a call. */
  readonly connectMs?: number;
  readonly wholeMs?: number;
}

export interface Call {
  readonly method: 'OPTIONS' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a target answered. `text` is the beginning of it. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** Why there was no answer. */
export type NoAnswer = 'not-allowed' | 'dns' | 'connect' | 'tls' | 'timeout';

/** No answer came, or none was asked for: the target is not one that may be called. */
export class CallFailed extends Error {
  constructor(
    readonly why: NoAnswer,
    message: string,
  ) {
    super(message);
  }
}

const usual = { connectMs: 5_000, wholeMs: 15_000 };
const mostBytes = 16 * 1_024;
const keptCharacters = 1_024;
const idleMs = 20_000;

/**
 * Calls targets that others named. Each new connection goes to an address that was checked in the same breath; redirects
 * are not followed, no proxy is used, and neither time nor the length of an answer is left to the target.
 */
export class Dialer {
  private readonly secure: https.Agent;
  private readonly plain: http.Agent;

  constructor(private readonly options: DialerOptions) {
    const shared = { keepAlive: true, timeout: idleMs, lookup: this.checkedLookup() };
    this.secure = new https.Agent({ ...shared, minVersion: 'TLSv1.2' });
    this.plain = new http.Agent(shared);
  }

  /** Throws CallFailed. */
  async call({ method, url, headers, body = '' }: Call): Promise<Answer> {
    const refusal = refusalOfForm(url, this.options);
    if (refusal) throw new CallFailed('not-allowed', `The address is refused: ${wordsOf(refusal)}`);
    const target = new URL(url);
    const isSecure = target.protocol === 'https:';
    const request = (isSecure ? https : http).request(target, {
      ...{ method, agent: isSecure ? this.secure : this.plain },
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    return new Promise((resolve, reject) => {
      this.bound(request);
      request.on('error', (error) => reject(failureOf(error)));
      request.on('response', (response) => resolve(read(response)));
      request.end(body);
    });
  }

  close(): void {
    this.secure.destroy();
    this.plain.destroy();
  }

  private bound(request: http.ClientRequest): void {
    const { connectMs = usual.connectMs, wholeMs = usual.wholeMs } = this.options;
    const late = (ms: number) =>
      setTimeout(
        () => request.destroy(new CallFailed('timeout', `No answer within ${ms / 1_000} s`)),
        ms,
      );
    const whole = late(wholeMs);
    const connecting = late(connectMs);
    request.on('socket', (socket) => {
      if (!socket.connecting) return clearTimeout(connecting);
      const name = request.protocol === 'https:' ? 'secureConnect' : 'connect';
      socket.once(name, () => clearTimeout(connecting));
    });
    request.on('close', () => {
      clearTimeout(whole);
      clearTimeout(connecting);
    });
  }

  /** The addresses that are checked are those that are dialled: nobody asks for the name a second time. */
  private checkedLookup(): LookupFunction {
    return (host, { all }, done) => {
      const failed = (error: Error): void => done(error, '');
      this.checked(host).then(
        (found) => {
          if (all === true) return done(null, found);
          const [first] = found;
          return first
            ? done(null, first.address, first.family)
            : failed(new CallFailed('dns', `${host} has no address`));
        },
        (error: unknown) => failed(error as Error),
      );
    };
  }

  private async checked(host: string): Promise<{ address: string; family: number }[]> {
    const addresses = await this.options.resolve(host).catch((error: unknown) => {
      throw new CallFailed('dns', `${host} cannot be resolved: ${String(error)}`);
    });
    if (addresses.length === 0) throw new CallFailed('dns', `${host} has no address`);
    const refusal = refusalOfAddresses(host, addresses, this.options);
    if (refusal) throw new CallFailed('not-allowed', `${host} is refused: ${wordsOf(refusal)}`);
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  }
}

const wordsOf = (refusal: ReturnType<typeof refusalOfForm>): string =>
  refusal?.kind === 'not-allowed' ? refusal.reason : 'not-https';

/** The beginning of an answer. What is longer than it may be, or slower, is cut: the status was told before. */
const read = (response: http.IncomingMessage): Promise<Answer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (): void => {
      const text = Buffer.concat(chunks).toString().slice(0, keptCharacters).replaceAll('\0', '');
      const whole = Buffer.from(text).toString(); // no half of a letter that takes two
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text: whole });
    };
    response.on('data', (chunk: Buffer) => {
      if (bytes < mostBytes) chunks.push(chunk.subarray(0, mostBytes - bytes));
      bytes += chunk.length;
      if (bytes > mostBytes) response.destroy();
    });
    response.on('end', end).on('error', () => undefined);
    response.on('close', end);
  });

const failureOf = (error: Error & { readonly code?: string }): CallFailed => {
  if (error instanceof CallFailed) return error;
  const code = error.code ?? '';
  const isTls = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code);
  return new CallFailed(isTls ? 'tls' : 'connect', `${code} ${error.message}`.trim());
};
