import { EventStoreDBClient } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { within } from './retry.js';

const closingMs = 5_000;

/**
 * A client for the address given: a connection string (`esdb://...`, `esdb+discover://...`) or the
 * Unix socket of a store on this machine (`unix:/path`). Take one for commands, one for each
 * subscription: a client closes the channel of all its calls when one of them is cut off.
 */
export const connect = (address: string): EventStoreDBClient => {
  surviveLateRejections();
  return address.startsWith('unix:')
    ? new EventStoreDBClient({ endpoint: address }, { insecure: true })
    : EventStoreDBClient.connectionString(address);
};

/**
 * A client and how many calls are under way over it. Disposed of, the client ends its reads as if they had
 * come to their end; so one that is given up is disposed of when the last of its calls has ended.
 */
export class Line {
  isDisposed = false;
  private readonly client: EventStoreDBClient;
  private calls = 0;
  private isGivenUp = false;

  constructor(address: string) {
    this.client = connect(address);
  }

  /** The client, for one call; `end` is due when that has ended. */
  begin(): EventStoreDBClient {
    this.calls++;
    return this.client;
  }

  end(): void {
    this.calls--;
    this.disposeIfIdle();
  }

  giveUp(): void {
    this.isGivenUp = true;
    this.disposeIfIdle();
  }

  /** The client may wait for ever for a call that it has lost sight of. */
  async dispose(): Promise<void> {
    this.isDisposed = true;
    await within(closingMs, this.client.dispose(), 'Closing').catch(() => undefined);
  }

  private disposeIfIdle(): void {
    if (this.isGivenUp && this.calls === 0) void this.dispose();
  }
}

/** Did the call fail for want of a connection or of time, so that its outcome is unknown? */
export const isOutcomeUnknown = (error: unknown): boolean => {
  const { type = '', code } = (error ?? {}) as { type?: string; code?: unknown };
  return outcomeUnknown.has(type) || outcomeUnknown.has(code);
};

/** Did the embedded store refuse an append for want of room? Its words then say that nothing was stored. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('is the disk full?');

/** Was the call answered with an error that has no name? A store says so of a position that it cannot read at. */
export const isUnknown = (error: unknown): boolean => {
  const { type, code } = (error ?? {}) as { type?: string; code?: unknown };
  return type === 'unknown' || code === status.UNKNOWN;
};

/** Types of the client's errors, and codes of gRPC's own, which it lets through before the first call. */
const outcomeUnknown = new Set<unknown>([
  'unavailable',
  'cancelled',
  'timeout',
  'deadline-exceeded',
  'unknown',
  'not-leader',
  status.UNAVAILABLE,
  status.CANCELLED,
  status.DEADLINE_EXCEEDED,
  status.UNKNOWN,
]);

let guarded = false;

/**
 * When a connection breaks with appends in its write queue, the client leaves rejected promises behind
 * that nobody can catch (its `backpressuredWrite` inside a promise executor). They are about calls that
 * are rejected by other means as well; any other unhandled rejection stays fatal.
 */
const surviveLateRejections = (): void => {
  if (guarded) return;
  guarded = true;
  process.on('unhandledRejection', (reason) => {
    const isGrpc =
      typeof reason === 'object' && reason !== null && 'code' in reason && 'details' in reason;
    if (!isGrpc) throw reason;
  });
};
