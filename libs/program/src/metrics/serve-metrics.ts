import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type { ListenAddress } from '../settings/kinds.js';

/** Scrapes come one at a time; more connections than this are closed at once. */
const maxConnections = 10;

/**
 * Serves figures over HTTP, without a token: `/metrics` in the text format of Prometheus, `/metrics.json` for the API,
 * which tells those of all programs of one machine. It does not keep the process alive.
 */
export const serveMetrics = async (registry: Registry, address: ListenAddress): Promise<Server> => {
  const server = createServer(({ url }, response) => {
    void answer(registry, url ?? '', response);
  });
  server.maxConnections = maxConnections;
  if ('path' in address) rmSync(address.path, { force: true });
  server.listen(address);
  await once(server, 'listening');
  return server.unref();
};

const answer = async (registry: Registry, url: string, response: ServerResponse): Promise<void> => {
  const isJson = url === '/metrics.json';
  if (!isJson && url !== '/metrics') {
    response.writeHead(404).end();
    return;
  }
  const body = isJson
    ? JSON.stringify(await registry.getMetricsAsJSON())
    : await registry.metrics();
  const type = isJson ? 'application/json' : registry.contentType;
  response.writeHead(200, { 'content-type': type }).end(body);
};
