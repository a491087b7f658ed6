import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@chancery/kernel';
import { cautious } from '../logging/request-hooks.js';
import { noteFeed } from './open-feeds.js';

/** `data` is written as JSON; `id` comes back as `Last-Event-ID` when the client has to reconnect. */
export interface ServerSentEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string;
}

export interface FeedOptions {
  /** How often a comment is sent while nothing happens, so that both sides notice a dead connection. */
  readonly heartbeatMs?: number;
  /** After how long the client is to reconnect. */
  readonly retryMs?: number;
  /** How long a feed lasts at most; whoever comes back is asked again who they are. */
  readonly lifeMs?: number;
}

const usual = { heartbeatMs: 15_000, retryMs: 2_000, lifeMs: 600_000 };

export const lastEventIdOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/**
 * Sends a feed of events until it ends, its time is over, the server closes or the client leaves. `open` gets
 * a signal that says when. No event is taken from the feed before the client has room for it. At each heartbeat
 * the principal is identified again: a feed ends with the token, the post or the officer that opened it.
 * A feed that fails ends the connection; the client comes back with the last id that it has seen.
 * Throws TooManyFeeds.
 */
export const sendEvents = async (
  request: FastifyRequest,
  reply: FastifyReply,
  open: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>,
  options: FeedOptions = {},
): Promise<void> => {
  const { heartbeatMs, retryMs, lifeMs } = { ...usual, ...options };
  const over = new AbortController();
  const end = (): void => over.abort();
  const forget = noteFeed(request.server.server, { principalId: request.principal?.id, end });
  const { raw } = reply.hijack();
  raw.once('close', end);
  raw.writeHead(200, headersFor(request));
  raw.write(`retry: ${String(retryMs)}\n\n`);
  const heartbeat = setInterval(() => {
    request.identify?.().catch(end);
    if (!raw.writableNeedDrain) raw.write(stillHere);
  }, heartbeatMs);
  const life = setTimeout(end, lifeMs);
  try {
    await pour(open(over.signal), raw, over.signal);
  } catch (error) {
    if (!over.signal.aborted && !(error instanceof DomainError))
      request.log.error({ err: error }, 'a feed of events failed');
  } finally {
    forget();
    clearTimeout(life);
    clearInterval(heartbeat);
    raw.end();
  }
};

const stillHere = ': still here\n\n';

const pour = async (
  feed: AsyncIterable<ServerSentEvent>,
  raw: ServerResponse,
  signal: AbortSignal,
): Promise<void> => {
  for await (const event of feed) {
    if (signal.aborted) return;
    if (!raw.write(textOf(event))) await once(raw, 'drain', { signal });
  }
};

/** One event in the wire format; JSON has no line breaks, and an id or name with one would forge a field. */
export const textOf = ({ id, event, data }: ServerSentEvent): string => {
  const lines = [...(id === undefined ? [] : [`id: ${oneLine(id)}`]), `event: ${oneLine(event)}`];
  return `${lines.join('\n')}\ndata: ${JSON.stringify(data ?? null)}\n\n`;
};

const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, ' ');

const headersFor = (request: FastifyRequest): Record<string, string> => ({
  'Content-Type': 'text/event-stream; charset=utf-8',
  ...cautious,
  'X-Accel-Buffering': 'no',
  // Kept alive after its feed, the connection would keep a closing server waiting.
  Connection: 'close',
  'X-Correlation-Id': request.id,
});
