import type { EventStore, RawEvent } from '@chancery/event-store';
import type { Database, SecretBox } from '@chancery/read-store';
import { inBatches } from './batches.js';
import { isEntry, leafHash, streamKey } from './leaf.js';
import {
  loadEdge,
  openLedger,
  writeGrowth,
  type Entry,
  type LedgerState,
} from './ledger-tables.js';
import { grow, type Edge } from './tree.js';

export interface LedgerOptions {
  readonly store: EventStore;
  readonly database: Database;
  readonly secrets: SecretBox;
}

/** Told of how many entries there are, and where in the log the last of them stands. */
export type LedgerProgress = (size: number, position: bigint) => void;

const mostEvents = 1_000;
const withinMs = 20;

/**
 * Gives each event its number, in the order of the log, and takes its hash into the tree. Only the leader may run it.
 * An office that worked before there was a ledger is numbered from its first event while it works.
 */
export class LedgerBuilder {
  constructor(
    private readonly options: LedgerOptions,
    private readonly onProgress: LedgerProgress = () => undefined,
  ) {}

  /** Follows the log until the signal is aborted. Throws AnotherLog and LedgerMoved. */
  async run(signal: AbortSignal, onBreak?: (error: unknown) => void): Promise<void> {
    const { store } = this.options;
    await this.follow((ledger) => store.subscribeRaw(ledger.newest, signal, onBreak));
  }

  /** Takes in what the log has now. */
  async catchUp(signal: AbortSignal): Promise<void> {
    await this.follow((ledger) => this.options.store.readRaw(ledger.newest, signal));
  }

  private async follow(events: (ledger: LedgerState) => AsyncGenerator<RawEvent>): Promise<void> {
    const { database, secrets } = this.options;
    const ledger = await openLedger(database, secrets);
    let { size } = ledger;
    let edge = await loadEdge(database, size);
    this.onProgress(size, ledger.newest?.position ?? 0n);
    for await (const batch of inBatches(events(ledger), mostEvents, withinMs)) {
      const entries = batch.filter(isEntry);
      edge = await this.takeIn(entries, size, { edge, ledger });
      size += entries.length;
      this.onProgress(size, batch.at(-1)?.position ?? 0n);
    }
  }

  private async takeIn(
    events: readonly RawEvent[],
    size: number,
    { edge, ledger }: { readonly edge: Edge; readonly ledger: LedgerState },
  ): Promise<Edge> {
    const last = events.at(-1);
    if (!last) return edge;
    const leaves = events.map((event) => leafHash(event, ledger.saltKey));
    const grown = grow(edge, size, leaves);
    const newest = { ...last, eventId: last.id };
    const entries = events.map((event, index) => entryOf(event, size + index));
    await writeGrowth(this.options.database, { size, entries, tiles: grown.tiles, newest });
    return grown.edge;
  }
}

const entryOf = ({ stream, revision, id }: RawEvent, index: number): Entry => ({
  index,
  streamKey: streamKey(stream),
  revision,
  eventId: id,
});
