import { once } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';

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
}

export const lastEventIdOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/**
 * Sends a feed of events until it ends or the client leaves; `open` gets a signal that says when. No event is
 * taken from the feed before the client has room for it. A feed that fails ends the connection, and the
 * client comes back with the last id that it has seen.
 */
export async function sendEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  open: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>,
  { heartbeatMs = 15_000, retryMs = 2_000 }: FeedOptions = {},
): Promise<void> {
  const left = new AbortController();
  reply.hijack();
  const { raw } = reply;
  raw.once('close', () => left.abort());
  raw.writeHead(200, headersFor(request));
  raw.write(`retry: ${String(retryMs)}\n\n`);
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs);
  try {
    for await (const event of open(left.signal)) {
      if (left.signal.aborted) break;
      if (!raw.write(textOf(event))) await once(raw, 'drain', { signal: left.signal });
    }
  } catch (error) {
    if (!left.signal.aborted) request.log.error({ err: error }, 'a feed of events failed');
  } finally {
    clearInterval(heartbeat);
    raw.end();
  }
}

/** One event in the wire format; JSON has no line breaks, and an id or name with one would forge a field. */
export function textOf({ id, event, data }: ServerSentEvent): string {
  const lines = [...(id === undefined ? [] : [`id: ${oneLine(id)}`]), `event: ${oneLine(event)}`];
  return `${lines.join('\n')}\ndata: ${JSON.stringify(data ?? null)}\n\n`;
}

const oneLine = (text: string): string => text.replace(/[\r\n\0]/g, ' ');

const headersFor = (request: FastifyRequest): Record<string, string> => ({
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
  'X-Correlation-Id': request.id,
});
