import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

const feeds = new WeakMap<object, Set<() => void>>();

/** Notes how a feed that is open is ended; answers how to strike it off again. */
export function noteFeed(server: Server, end: () => void): () => void {
  const open = feeds.get(server) ?? new Set();
  feeds.set(server, open.add(end));
  return () => void open.delete(end);
}

/** A server that closes waits for its connections, and a feed never ends by itself: so they are ended. */
export function endFeedsOnClose(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    for (const end of feeds.get(fastify.server) ?? []) end();
    done();
  });
}
