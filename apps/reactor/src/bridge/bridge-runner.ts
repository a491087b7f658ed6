import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryBus } from '@nestjs/cqrs';
import { DomainError } from '@chancery/kernel';
import {
  loadPlace,
  placeToGoOn,
  savePlace,
  type EventSink,
  type SavedPlace,
} from '@chancery/outbound';
import type { FeedFollower, PublicFeed } from '@chancery/public-events';
import { migrate, type Database } from '@chancery/read-store';
import type { Logger } from 'pino';
import { Readers } from '../deliveries/delivery-office.js';
import { whileLeading } from '../while-leading.js';
import { messageOf } from './message-of.js';

export interface BridgeRunnerOptions {
  readonly database: Database;
  readonly feed: PublicFeed;
  readonly follower: FeedFollower;
  readonly queries: QueryBus;
  readonly logger: Logger;
  readonly open: () => Promise<EventSink>;
  /** The name of the stream, under which its place is saved. */
  readonly stream: string;
  /** Whose grants say what goes to the broker. */
  readonly applicationId: string;
  /** Where the office is reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Told of how many messages were acknowledged, and how many events are left. */
  readonly onProgress: (published: number, behind: number) => void;
}

const batchSize = 500;
const restMs = 1_000;
const longestWaitMs = 5_000;

const wayOut =
  'The stream holds events of another state of the log. Remove it, or name another by CHANCERY_NATS_STREAM.';

/** Takes events to a broker, in order. Of several reactors one leads; another goes on when it dies. */
export class BridgeRunner {
  private readonly stopping = new AbortController();
  private readonly readers: Readers;
  private running: Promise<void> | undefined;
  private told: string | undefined;

  constructor(private readonly options: BridgeRunnerOptions) {
    this.readers = new Readers(options.queries);
  }

  start(): void {
    this.running ??= whileLeading(this.options, {
      name: 'runner bridge',
      run: (signal) => this.bridge(signal),
      onError: (error) => this.tell(error),
      signal: this.stopping.signal,
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** From one connection to the broker to its loss. */
  private async bridge(signal: AbortSignal): Promise<void> {
    await migrate(this.options.database);
    const sink = await this.options.open();
    try {
      let at = await this.begin(sink);
      while (!signal.aborted) at = await this.goOn(sink, at, signal);
    } finally {
      await sink.close();
    }
  }

  private async begin(sink: EventSink): Promise<SavedPlace> {
    const { database, feed, stream } = this.options;
    const [end, saved] = [await sink.end(), await loadPlace(database, stream)];
    const { ledgerId } = await feed.head();
    const place = placeToGoOn(end, saved, ledgerId) ?? { ledgerId, index: 0, before: null };
    return { place, sequence: end.sequence };
  }

  /** A page of events, or a pause until there are more. */
  private async goOn(sink: EventSink, at: SavedPlace, signal: AbortSignal): Promise<SavedPlace> {
    const { applicationId, database, feed, follower, publicUrl, stream } = this.options;
    const grants = await this.readers.grantsOf(applicationId);
    if (grants.length === 0) {
      this.tell(new Error(`${applicationId} has no grant, so no event goes to the broker.`));
      await sleep(restMs, undefined, { signal }).catch(() => undefined);
      return at;
    }
    const wanted = { grants, filter: {} };
    const how = { limit: batchSize, content: 'parties' } as const;
    const { events, next, isCaughtUp, behind } = await feed.page(wanted, at.place, how);
    const messages = events.map((event) => messageOf(event, publicUrl));
    const sequence = await sink.publish(messages, at.sequence);
    const reached = { place: next, sequence };
    if (next.index > at.place.index) await savePlace(database, stream, reached);
    this.told = undefined;
    this.options.onProgress(events.length, behind);
    if (isCaughtUp) await follower.beyond(next.index, longestWaitMs, signal);
    return reached;
  }

  /** What stays the same until an operator acts is told once. */
  private tell(error: unknown): void {
    if (error instanceof DomainError && error.isPassing) return;
    const words = String(error);
    if (words === this.told) return;
    this.told = words;
    const advice = error instanceof DomainError ? { wayOut } : {};
    this.options.logger.warn({ err: error, ...advice }, 'the bridge to the broker begins again');
  }
}
