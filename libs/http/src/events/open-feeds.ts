import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { TooManyFeeds } from '../problems/http.errors.js';

interface Feed {
  readonly principalId: string | undefined;
  readonly end: () => void;
}

const feeds = new WeakMap<object, Set<Feed>>();

/** Each feed reads for itself whenever something changes, so a principal keeps few of them open. */
export const feedsPerPrincipal = 8;

/** Notes how an open feed is ended. Returns a function that strikes it off. Throws TooManyFeeds. */
export const noteFeed = (server: Server, feed: Feed): (() => void) => {
  const open = feeds.get(server) ?? new Set();
  const same = [...open].filter(({ principalId }) => principalId === feed.principalId);
  if (feed.principalId !== undefined && same.length >= feedsPerPrincipal)
    throw new TooManyFeeds(feedsPerPrincipal);
  feeds.set(server, open.add(feed));
  return () => void open.delete(feed);
};

/** Ends all feeds when the server closes: it waits for its connections, and a feed does not end by itself. */
export const endFeedsOnClose = (fastify: FastifyInstance): void => {
  fastify.addHook('preClose', (done) => {
    for (const { end } of feeds.get(fastify.server) ?? []) end();
    done();
  });
};
