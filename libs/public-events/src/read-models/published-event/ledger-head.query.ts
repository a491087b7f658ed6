import type { ReadStore } from '@chancery/read-store';

/** How many events there are, and up to which index all that concerns them is known here. */
export interface LedgerHead {
  readonly ledgerId: string;
  readonly size: number;
  /** Events below this index can be shown. */
  readonly shown: number;
}

const groups = ['events', 'documents'] as const;

interface Row {
  readonly ledgerId: string;
  readonly size: string;
  readonly position: string | null;
  readonly parked: string | null;
}

/**
 * An event is shown once it has its number, its row and the rights to its document. An event that could not be
 * projected holds those behind it back: a reader is never led past what it should have had.
 */
export const ledgerHead = async (store: ReadStore): Promise<LedgerHead | undefined> => {
  const [positions, row] = await Promise.all([
    store.positions(),
    store.one<Row>(
      `select ledger_id, size::text, position::text, (
         select min(position)::text from projection_dead_letter
           join projection_generation using (group_name, generation)
         where state = 'live' and group_name = any($1)) as parked
       from ledger, ledger_head`,
      [groups],
    ),
  ]);
  if (!row) return undefined;
  const { ledgerId, position } = row;
  const size = Number(row.size);
  const reached = groups.map((group) => positions.get(group) ?? -1n);
  if (row.parked !== null) reached.push(BigInt(row.parked) - 1n);
  const least = reached.reduce((a, b) => (a < b ? a : b));
  if (position === null || least >= BigInt(position)) return { ledgerId, size, shown: size };
  return { ledgerId, size, shown: await indexAfter(store, least) };
};

/** Behind the last public event up to a position; between it and the position there is no other. */
const indexAfter = async (store: ReadStore, position: bigint): Promise<number> => {
  const found = await store.one<{ index: string }>(
    `select e.index::text from published_event p join ledger_entry e on e.event_id = p.event_id::uuid
     where p.position <= $1 order by p.position desc limit 1`,
    [String(position)],
  );
  return found ? Number(found.index) + 1 : 0;
};
