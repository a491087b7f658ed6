import { messagePauses } from './retry-times.js';
import type { NumberedEntry } from './entry.js';
import type { Outcome } from './verdict.js';

/** An entry that is not sent for now: it was refused, or waits behind one of its lane that was. */
export interface Parked extends NumberedEntry {
  /** 0 for one that waits behind another. */
  readonly attempts: number;
  readonly nextAt: number;
  readonly status: number | null;
  readonly error: string | null;
  /** It is not sent again unless somebody says so. */
  readonly isDead: boolean;
}

/** The parked entries of a line. Of each lane only the first is sent again. */
export class ParkedEntries {
  private readonly lanes = new Map<string, Map<number, Parked>>();
  private readonly entries = new Map<number, Parked>();
  private readonly flying = new Set<number>();
  private changes = new Map<number, Parked | undefined>();

  constructor(
    parked: readonly Parked[],
    public holdsForDead: boolean,
  ) {
    for (const each of parked) this.keep(each);
  }

  has(index: number): boolean {
    return this.entries.has(index);
  }

  isDead(index: number): boolean {
    return this.entries.get(index)?.isDead === true;
  }

  get all(): readonly Parked[] {
    return [...this.entries.values()].sort((a, b) => a.index - b.index);
  }

  /** When the oldest that is still to be sent was recorded. */
  get oldest(): string | undefined {
    const waiting = [...this.entries.values()].filter(({ isDead }) => !isDead);
    return waiting.map(({ recordedAt }) => recordedAt).sort()[0];
  }

  /** When the next pause is over. */
  get nextAt(): number | undefined {
    const times = this.firsts().map(({ nextAt }) => nextAt);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  blocks(lane: string): boolean {
    const parked = [...(this.lanes.get(lane)?.values() ?? [])];
    return parked.some(({ isDead }) => this.holdsForDead || !isDead);
  }

  due(now: number): Parked[] {
    return this.firsts().filter(({ nextAt }) => nextAt <= now);
  }

  fly(index: number): void {
    this.flying.add(index);
  }

  land(index: number): void {
    this.flying.delete(index);
  }

  /** The first failure of an entry. */
  add(entry: NumberedEntry, outcome: Outcome, now: number): void {
    this.set({ ...parkedOf(entry), ...afterFailure(1, outcome, now) });
  }

  /** It waits for one of its lane that is parked, and is sent as soon as that is no longer so. */
  addBehind(entry: NumberedEntry): void {
    this.set(parkedOf(entry));
  }

  /** A further failure. Answers the entry if it is dead now. */
  failed(index: number, outcome: Outcome, now: number): Parked | undefined {
    this.land(index);
    const known = this.entries.get(index);
    if (!known) return undefined;
    const failed = { ...known, ...afterFailure(known.attempts + 1, outcome, now) };
    this.set(failed);
    return failed.isDead ? failed : undefined;
  }

  /** It was delivered or given up. */
  remove(index: number): void {
    this.land(index);
    const known = this.entries.get(index);
    if (!known) return;
    this.entries.delete(index);
    const lane = this.lanes.get(known.lane);
    lane?.delete(index);
    if (lane?.size === 0) this.lanes.delete(known.lane);
    this.changes.set(index, undefined);
  }

  /** A dead letter is sent once more. */
  redeliver(index: number): void {
    const known = this.entries.get(index);
    if (known?.isDead) this.set({ ...known, isDead: false, attempts: 0, nextAt: 0 });
  }

  /** Pauses do not run while the circuit is open. */
  resume(openMs: number): void {
    if (openMs === 0) return;
    for (const each of this.entries.values())
      if (each.nextAt > 0) this.set({ ...each, nextAt: each.nextAt + openMs });
  }

  /** What has changed since this was last asked; undefined stands for one that is no longer parked. */
  takeChanges(): ReadonlyMap<number, Parked | undefined> {
    const { changes } = this;
    this.changes = new Map();
    return changes;
  }

  /** Of each lane the first that can be sent again, unless it is under way. */
  private firsts(): readonly Parked[] {
    return [...this.lanes.values()].flatMap((lane) => {
      const waiting = [...lane.values()].filter(({ isDead }) => this.holdsForDead || !isDead);
      const [first] = waiting.sort((a, b) => a.index - b.index);
      return first && !first.isDead && !this.flying.has(first.index) ? [first] : [];
    });
  }

  private set(parked: Parked): void {
    this.keep(parked);
    this.changes.set(parked.index, parked);
  }

  private keep(parked: Parked): void {
    const lane = this.lanes.get(parked.lane) ?? new Map<number, Parked>();
    this.lanes.set(parked.lane, lane.set(parked.index, parked));
    this.entries.set(parked.index, parked);
  }
}

const parkedOf = (entry: NumberedEntry): Parked => {
  const { index, lane, eventId, recordedAt, serial } = entry;
  const fresh = { attempts: 0, nextAt: 0, status: null, error: null, isDead: false };
  return { index, lane, eventId, recordedAt, serial, ...fresh };
};

const afterFailure = (attempts: number, outcome: Outcome, now: number) => {
  const pause = messagePauses[attempts - 1];
  return {
    ...{ attempts, status: outcome.status ?? null, error: outcome.error ?? null },
    ...{ isDead: pause === undefined, nextAt: pause === undefined ? 0 : now + pause },
  };
};
