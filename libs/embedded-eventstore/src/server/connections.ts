import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server as NetServer } from 'node:net';
import { resolve } from 'node:path';
import { ServerCredentials, type Server } from '@grpc/grpc-js';
import type { EventStoreOptions, Listen, TlsFiles } from './options.js';

/** An open door: where it is, and how it is shut. */
export interface Door {
  /** What grpc takes as a target. */
  readonly target: string;
  /** What a client's configuration takes; for a Unix socket the target. */
  readonly connectionString: string;
  /** Takes no more connections. */
  close(): void;
}

/**
 * Listens with a socket server of our own, which bounds the number of connections, and hands each
 * connection to gRPC. A Unix socket is open to the account that runs the server, and to no other.
 */
export const openDoor = async (
  server: Server,
  { listen, tls }: EventStoreOptions,
  maxConnections: number,
): Promise<Door> => {
  const injector = server.createConnectionInjector(credentialsOf(tls));
  const net = createServer({ noDelay: true }, (socket) => injector.injectConnection(socket));
  net.maxConnections = maxConnections;
  await bind(net, listen);
  const target = targetOf(net, listen);
  const scheme = `esdb://${target}?tls=${String(tls !== undefined)}`;
  const connectionString = 'unix' in listen ? target : scheme;
  return { target, connectionString, close: () => void net.close() };
};

const credentialsOf = (tls: TlsFiles | undefined): ServerCredentials => {
  if (!tls) return ServerCredentials.createInsecure();
  const pair = { cert_chain: readFileSync(tls.certFile), private_key: readFileSync(tls.keyFile) };
  return ServerCredentials.createSsl(null, [pair]);
};

const bind = (net: NetServer, listen: Listen): Promise<void> => {
  if ('unix' in listen) rmSync(listen.unix, { force: true });
  return new Promise((settle, reject) => {
    net.once('error', reject);
    const ready = (): void => {
      if ('unix' in listen) chmodSync(listen.unix, 0o600);
      settle();
    };
    if ('unix' in listen) net.listen(resolve(listen.unix), ready);
    else net.listen(listen.port, listen.host, ready);
  });
};

const targetOf = (net: NetServer, listen: Listen): string => {
  if ('unix' in listen) return `unix:${resolve(listen.unix)}`;
  const { port } = net.address() as AddressInfo;
  return `${listen.host.includes(':') ? `[${listen.host}]` : listen.host}:${port}`;
};
