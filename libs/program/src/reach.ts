import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreAddresses } from './settings/store-settings.js';

export interface Telling {
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
}

const betweenMs = 1_000;
const firstWordMs = 3_000;
const nextWordMs = 60_000;
const attemptMs = 5_000;

/**
 * Resolves when all stores named have answered. Says after 3 s which one has not, since when and why, and then
 * every minute; it goes on trying, so stores and programs can be started in any order.
 */
export const untilReachable = async (
  { eventStoreUrl, databaseUrl }: { readonly [Name in keyof StoreAddresses]: string | undefined },
  telling: Telling,
): Promise<void> => {
  await Promise.all([
    eventStoreUrl && until(eventStoreUrl, { name: 'the event store', ask: askEventStore }, telling),
    databaseUrl && until(databaseUrl, { name: 'Postgres', ask: askPostgres }, telling),
  ]);
};

interface Store {
  readonly name: string;
  readonly ask: (address: string) => Promise<unknown>;
}

const until = async (address: string, { name, ask }: Store, { say, signal }: Telling) => {
  const since = new Date();
  const where = `${name} at ${placeOf(address)}`;
  let lastWord: number | undefined;
  for (;;) {
    const reason = await inTime(ask(address));
    signal?.throwIfAborted();
    if (reason === undefined) break;
    const due = lastWord === undefined ? since.getTime() + firstWordMs : lastWord + nextWordMs;
    if (Date.now() + betweenMs >= due) {
      say(
        `Cannot reach ${where} since ${since.toISOString()} (${reason}). Trying again every second.`,
      );
      lastWord = Date.now();
    }
    await sleep(betweenMs, undefined, signal && { signal });
  }
  if (lastWord !== undefined) say(`Reached ${where}.`);
};

/** Returns why the answer did not come, or undefined if it came. */
const inTime = async (answer: Promise<unknown>): Promise<string | undefined> => {
  const late = sleep(attemptMs, 'no answer in 5 s', { ref: false });
  return Promise.race([answer.then(() => undefined, reasonOf), late]);
};

/** The first line of why something failed. An attempt at several addresses fails with one error that holds all. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof Error && error.cause !== undefined) return reasonOf(error.cause);
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const text = first instanceof Error ? first.message : String(first);
  return text.split('\n')[0] ?? 'no reason given';
};

const askEventStore = async (address: string): Promise<void> => {
  const { EventStore, noKeys, schemaTable } = await import('@chancery/event-store');
  const store = new EventStore({ address, schemas: schemaTable(), vault: noKeys });
  await store.head().finally(() => store.close());
};

const askPostgres = async (url: string): Promise<void> => {
  const { Database } = await import('@chancery/read-store');
  const database = new Database({ url, connections: 1 });
  await database.query('SELECT 1').finally(() => database.close());
};

/** Host and port of an address, or the path of a socket, without user and password. */
export const placeOf = (address: string): string => {
  if (address.startsWith('unix:')) return address.slice('unix:'.length);
  const [, hosts = ''] = /^[\w+]+:\/\/(?:[^@/]*@)?([^/?]*)/.exec(address) ?? [];
  return hosts || (new URLSearchParams(address.split('?')[1]).get('host') ?? 'an unnamed host');
};
