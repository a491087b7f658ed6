import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '@chancery/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Principal } from '@chancery/kernel';
import { NotAnOfficer } from '../problems/http.errors.js';
import { httpProblems } from '../problems/http.problems.js';
import { problemOf } from '../problems/problem.js';
import { endFeedsOnClose, feedsPerPrincipal } from './open-feeds.js';
import { lastEventIdOf, sendEvents, textOf, type ServerSentEvent } from './server-sent-events.js';

describe('the wire format of an event', () => {
  it('has an id, a name and JSON on one line', () =>
    expect(textOf({ id: '7', event: 'queue', data: { text: 'a\nb' } })).toBe(
      'id: 7\nevent: queue\ndata: {"text":"a\\nb"}\n\n',
    ));

  it('cannot be forged by a line break', () =>
    expect(textOf({ id: '7\ndata: x', event: 'a\r\nb', data: null })).toBe(
      'id: 7 data: x\nevent: a  b\ndata: null\n\n',
    ));
});

describe('a feed of events', () => {
  let server: FastifyInstance;
  let open: (signal: AbortSignal, after: string | undefined) => AsyncIterable<ServerSentEvent>;

  let lifeMs: number;
  let isOfficer: boolean;
  beforeEach(async () => {
    lifeMs = 60_000;
    server = Fastify();
    endFeedsOnClose(server);
    isOfficer = true;
    server.addHook('onRequest', (request, _, done) => {
      request.principal = {
        id: String(request.headers['officer'] ?? 'riverside.ann'),
      } as Principal;
      request.identify = async () => {
        if (!isOfficer) throw new NotAnOfficer('riverside.ann');
        return request.principal as Principal;
      };
      done();
    });
    server.setErrorHandler((error, _, reply) => {
      const { code, status } = problemOf(httpProblems, error, {
        method: '',
        path: '',
        correlationId: '',
      });
      void reply.status(status).send(code);
    });
    server.get('/feed', (request, reply) =>
      sendEvents(request, reply, (signal) => open(signal, lastEventIdOf(request)), {
        heartbeatMs: 20,
        retryMs: 500,
        lifeMs,
      }),
    );
    await server.listen({ port: 0 });
  });
  afterEach(() => server.close());

  const address = () => `http://localhost:${String((server.server.address() as AddressInfo).port)}`;
  const connect = async (headers: Record<string, string> = {}): Promise<IncomingMessage> => {
    const [response] = (await once(get(`${address()}/feed`, { headers }), 'response')) as [
      IncomingMessage,
    ];
    return response.setEncoding('utf8');
  };
  const readUntil = async (response: IncomingMessage, wanted: string): Promise<string> => {
    let text = '';
    for await (const chunk of response) if ((text += String(chunk)).includes(wanted)) break;
    return text;
  };

  it('tells how to reconnect, then every event in order, and ends with the feed', async () => {
    open = async function* () {
      yield { id: '1', event: 'queue', data: { n: 1 } };
      yield { id: '2', event: 'queue', data: { n: 2 } };
    };
    const response = await connect();
    expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect((await response.toArray()).join('')).toBe(
      'retry: 500\n\nid: 1\nevent: queue\ndata: {"n":1}\n\nid: 2\nevent: queue\ndata: {"n":2}\n\n',
    );
  });

  it('goes on after the last event that the client has seen', async () => {
    open = async function* (_, after) {
      yield { event: 'resumed', data: after ?? null };
    };
    const resumed = await connect({ 'last-event-id': '41' });
    expect((await resumed.toArray()).join('')).toContain('data: "41"');
    expect((await (await connect()).toArray()).join('')).toContain('data: null');
  });

  it('ends once the officer who opened it is none any more', async () => {
    open = async function* (signal) {
      yield { event: 'queue', data: 'before' };
      await once(signal, 'abort');
    };
    const response = await connect();
    isOfficer = false;
    expect((await response.toArray()).join('')).toContain('before');
  });

  it('is refused to an officer who has as many open as allowed, and to nobody else', async () => {
    open = async function* (signal) {
      await once(signal, 'abort');
      yield* [];
    };
    const opened = await Promise.all(Array.from({ length: feedsPerPrincipal }, () => connect()));
    const oneMore = await connect();
    expect([oneMore.statusCode, (await oneMore.toArray()).join('')]).toEqual([
      429,
      'too-many-feeds',
    ]);
    expect((await connect({ officer: 'riverside.bea' })).statusCode).toBe(200);
    opened[0]?.destroy();
    await eventually(async () => expect((await connect()).statusCode).toBe(200));
  });

  it('gives a sign of life while nothing happens, and stops when the client leaves', async () => {
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    open = async function* (signal) {
      await once(signal, 'abort');
      leave();
      yield { event: 'too late', data: null };
    };
    const response = await connect();
    expect(await readUntil(response, 'still here')).toContain(': still here');
    response.destroy();
    await left;
  });

  it('takes no event from the feed before the client has room for it', async () => {
    let taken = 0;
    const data = 'x'.repeat(64_000);
    open = async function* (signal) {
      while (!signal.aborted && taken < 5_000) {
        taken += 1;
        yield { event: 'large', data };
      }
    };
    const response = await connect();
    response.pause();
    await settled(() => taken);
    expect(taken).toBeLessThan(1_000);
    response.destroy();
  });

  const silence = async function* (signal: AbortSignal): AsyncGenerator<ServerSentEvent> {
    yield { event: 'begun', data: null };
    await once(signal, 'abort');
  };

  it('ends when its time is over, so that the client is asked again who it is', async () => {
    lifeMs = 30;
    open = silence;
    expect((await (await connect()).toArray()).join('')).toContain('event: begun');
  });

  it('does not keep the server from closing', async () => {
    open = silence;
    const response = await connect();
    const rest = response.toArray();
    await server.close();
    expect((await rest).join('')).toContain('event: begun');
  });

  it('ends the connection when the feed fails, so that the client comes back', async () => {
    open = async function* () {
      yield { id: '1', event: 'queue', data: null };
      throw new Error('the store is gone');
    };
    expect((await (await connect()).toArray()).join('')).toContain('id: 1');
  });
});

/** Resolves once a count has stopped growing. */
const settled = async (count: () => number): Promise<void> => {
  for (let before = -1; before !== count();) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
