import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { startEventStore, type EventStoreOptions } from '@chancery/embedded-eventstore';

/** A server to test against, and clients that go away with it. */
export interface ServerUnderTest {
  readonly url: string;
  /** A client with a connection of its own. */
  connect(): EventStoreDBClient;
  stop(): Promise<void>;
}

/** Settings of the embedded server; a real one is taken as it is. */
export type ServerSettings = Partial<Pick<EventStoreOptions, 'limits' | 'dataDir' | 'listen'>>;

/** The address of another server to test, for instance of an EventStoreDB. */
const outside = process.env['EVENTSTORE_TEST_URL'];

/** The server at `EVENTSTORE_TEST_URL`, or an embedded one with a folder of its own. */
export async function serverUnderTest(settings: ServerSettings = {}): Promise<ServerUnderTest> {
  return outside ? withClients(outside, async () => undefined) : embedded(settings);
}

async function embedded(settings: ServerSettings): Promise<ServerUnderTest> {
  const dataDir = settings.dataDir ?? mkdtempSync(join(tmpdir(), 'event-store-'));
  const listen = settings.listen ?? { host: '127.0.0.1', port: 0 };
  const store = await startEventStore({ ...settings, dataDir, listen });
  return withClients(store.connectionString, async () => {
    await store.stop();
    if (!settings.dataDir) rmSync(dataDir, { recursive: true });
  });
}

function withClients(url: string, stopServer: () => Promise<void>): ServerUnderTest {
  const clients: EventStoreDBClient[] = [];
  return {
    url,
    connect() {
      const client = connectTo(url);
      clients.push(client);
      return client;
    },
    async stop() {
      await Promise.all(clients.map((client) => client.dispose()));
      await stopServer();
    },
  };
}

/** A client for a connection string, or for `unix:/path`. */
export function connectTo(url: string): EventStoreDBClient {
  if (!url.startsWith('unix:')) return EventStoreDBClient.connectionString(url);
  return new EventStoreDBClient({ endpoint: url }, { insecure: true });
}

/** For tests that need a server that can be stopped, killed or set up. Skipped against another server. */
export const describeEmbedded = outside ? describe.skip : describe;

/** A test of a detail of our own server. Skipped against another server; its name then says why. */
export function ours(name: string, why: string, run: () => Promise<void>): void {
  if (outside) it.skip(`${name} (only our server: ${why})`, run);
  else it(name, run);
}

/** An expected value that only our server gives, such as a text. Another server may give any value. */
export const oursOnly = <T>(value: T): T => (outside ? (expect.anything() as T) : value);
