import type { RawEvent } from '@chancery/event-store';
import type { Database } from '@chancery/read-store';
import { inBatches } from './batches.js';
import type { LedgerOptions, LedgerProgress } from './builder.js';
import { isEntry, leafHash, streamKey } from './leaf.js';
import { loadEdge, loadTile, openLedger, type LedgerState } from './ledger-tables.js';
import { grow, rootOf, tileWidth, type Edge } from './tree.js';

/** Something that the log and the ledger do not agree on. */
export interface LedgerDifference {
  readonly index: number | undefined;
  readonly stream?: string;
  readonly revision?: number;
  readonly what: 'altered' | 'missing in the log' | 'missing in the ledger' | 'root differs';
}

export interface LedgerVerification {
  readonly size: number;
  readonly root: string;
  readonly differences: readonly LedgerDifference[];
}

const mostEvents = 1_000;
const shownAtMost = 100;
const hashBytes = 32;

/** Reads the whole log as it is stored, and compares each event with its entry, and the tree with its tiles. */
export const verifyLedger = async (
  options: LedgerOptions,
  onProgress: LedgerProgress = () => undefined,
): Promise<LedgerVerification> => {
  const ledger = await openLedger(options.database, options.secrets);
  const walk = new Walk(options.database, ledger);
  const events = options.store.readRaw(undefined, new AbortController().signal);
  const last = ledger.newest?.position ?? -1n;
  for await (const batch of inBatches(events, mostEvents, 1_000)) {
    await walk.compare(batch.filter((event) => isEntry(event) && event.position <= last));
    const position = batch.at(-1)?.position ?? 0n;
    onProgress(walk.next, position);
    if (position >= last) break;
  }
  await walk.end();
  const root = rootOf(await loadEdge(options.database, ledger.size));
  return { size: ledger.size, root: root.toString('hex'), differences: walk.differences };
};

/** One walk through the log, entry by entry. */
class Walk {
  readonly differences: LedgerDifference[] = [];
  next = 0;
  private edge: Edge = [];
  private tile: { n: number; hashes: Buffer } | undefined;

  constructor(
    private readonly database: Database,
    private readonly ledger: LedgerState,
  ) {}

  async compare(events: readonly RawEvent[]): Promise<void> {
    const indexes = await this.indexesOf(events);
    for (const [at, event] of events.entries()) {
      const index = indexes[at];
      const { stream, revision } = event;
      if (index === undefined)
        this.note({ index, stream, revision, what: 'missing in the ledger' });
      else await this.compareOne(event, index);
    }
  }

  /** Entries behind the last that the log holds, and whether the tiles above the entries are made of them. */
  async end(): Promise<void> {
    await this.skipTo(this.ledger.size);
    const kept = await loadEdge(this.database, this.ledger.size);
    if (!rootOf(kept).equals(rootOf(this.edge)))
      this.note({ index: undefined, what: 'root differs' });
  }

  private async compareOne(event: RawEvent, index: number): Promise<void> {
    await this.skipTo(index);
    const hash = await this.hashAt(index);
    if (!leafHash(event, this.ledger.saltKey).equals(hash))
      this.note({ index, stream: event.stream, revision: event.revision, what: 'altered' });
    this.take(hash);
  }

  private async skipTo(index: number): Promise<void> {
    while (this.next < index) {
      this.note({ index: this.next, what: 'missing in the log' });
      this.take(await this.hashAt(this.next));
    }
  }

  private take(hash: Buffer): void {
    this.edge = grow(this.edge, this.next, [hash]).edge;
    this.next++;
  }

  private async hashAt(index: number): Promise<Buffer> {
    const n = Math.floor(index / tileWidth);
    if (this.tile?.n !== n)
      this.tile = { n, hashes: (await loadTile(this.database, 0, n)) ?? Buffer.alloc(0) };
    const at = (index % tileWidth) * hashBytes;
    return this.tile.hashes.subarray(at, at + hashBytes);
  }

  private async indexesOf(events: readonly RawEvent[]): Promise<(number | undefined)[]> {
    const rows = await this.database.rows<{ index: string | null }>(
      `SELECT e.index FROM unnest($1::bytea[], $2::bigint[], $3::uuid[])
         WITH ORDINALITY AS read (stream_key, revision, event_id, at)
       LEFT JOIN ledger_entry e USING (stream_key, revision, event_id) ORDER BY at`,
      [
        events.map(({ stream }) => streamKey(stream)),
        events.map(({ revision }) => revision),
        events.map(({ id }) => id),
      ],
    );
    return rows.map(({ index }) => (index === null ? undefined : Number(index)));
  }

  private note(difference: LedgerDifference): void {
    if (this.differences.length < shownAtMost) this.differences.push(difference);
  }
}
