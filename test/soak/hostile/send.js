import { Agent, request as open } from 'node:http';
import { bytesOf, targetOf } from './requests.js';

const patienceMs = 30_000;
const feedMs = 100;

/** Sends requests over loopback, as they are made, and tells what came back and how long it took. */
export class Sender {
  constructor({ port }) {
    this.port = port;
    this.agent = new Agent({ keepAlive: true, maxSockets: 16 });
  }

  close() {
    this.agent.destroy();
  }

  /** Status, headers, JSON and milliseconds; `failure` where the connection ended without an answer. */
  send(made) {
    const begun = performance.now();
    return new Promise((resolve) => {
      const end = (answer) => resolve({ ms: performance.now() - begun, ...answer });
      const options = {
        port: this.port,
        host: '127.0.0.1',
        agent: this.agent,
        method: made.route.method,
        path: targetOf(made).replace(/[^\x21-\x7e]/g, '_'),
        headers: headersOf(made),
        timeout: patienceMs,
      };
      const sent = open(options, (response) => read(response, end));
      sent.once('timeout', () =>
        sent.destroy(new Error(`no answer within ${patienceMs / 1_000} s`)),
      );
      sent.once('error', (error) =>
        end(made.cutAt === undefined ? { failure: error.message } : { isCut: true }),
      );
      write(sent, made);
    });
  }
}

const write = (sent, made) => {
  const bytes = bytesOf(made);
  if (made.cutAt === undefined) return sent.end(bytes);
  sent.write((bytes ?? Buffer.alloc(20)).subarray(0, made.cutAt + 1));
  setTimeout(() => sent.destroy(new Error('cut off')), 5);
};

/** A feed does not end; what it begins with is enough. */
const read = (response, end) => {
  const { statusCode: status, headers } = response;
  const isFeed = headers['content-type']?.startsWith('text/event-stream');
  if (isFeed) setTimeout(() => response.destroy(), feedMs);
  const chunks = [];
  response.on('data', (chunk) => chunks.push(chunk));
  response.once('error', () => undefined);
  response.once('close', () => {
    const text = Buffer.concat(chunks).toString();
    end({ status, headers, text, json: jsonOf(text), isFeed, isWhole: response.complete });
  });
};

const jsonOf = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const headersOf = (made) => {
  const bytes = bytesOf(made);
  const hasBody = bytes !== undefined && made.headers['transfer-encoding'] === undefined;
  return {
    ...(made.caller.token && { authorization: `Bearer ${made.caller.token}` }),
    ...(made.contentType && { 'content-type': made.contentType }),
    ...(hasBody && {
      'content-length': made.cutAt === undefined ? bytes.length : bytes.length + 100,
    }),
    ...made.headers,
  };
};
