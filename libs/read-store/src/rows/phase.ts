import type { Columns, RowChange, Table, Value } from '@chancery/kernel';

/** Rows of one statement: the same columns each, every key once. */
export interface KeyedRow {
  readonly key: Columns;
  readonly set: Columns;
}

/** What is left to do to a table after its changes were combined; to be done in the order of the fields. */
export interface TableWork {
  readonly removes: readonly Columns[];
  readonly partUpdates: readonly KeyedRow[];
  readonly updates: readonly KeyedRow[];
  readonly upserts: readonly KeyedRow[];
}

/** The changes of a batch to one table, taken in order, as work on that table and those that go with it. */
export interface PendingChanges {
  make(change: RowChange, at: number): unknown;
  work(): readonly { readonly table: string; readonly work: TableWork }[];
}

interface Pending {
  readonly key: Columns;
  isGone: boolean;
  updated: Columns | undefined;
  inserted: Columns | undefined;
}

/**
 * Combines the changes of a batch to one table, so that each row is written once. Removal comes first in
 * the work that is left, then updates of many rows by a leading part of the key, then of single rows, then
 * upserts; a change that this order would falsify is not taken (`take` answers false) and opens the next
 * phase.
 */
export class Phase {
  private readonly pending = new Map<Value | undefined, Map<string, Pending>>();
  private readonly removedParts = new Map<string, Columns>();
  private readonly updatedParts = new Map<string, KeyedRow>();
  private partLength: number | undefined;

  constructor(private readonly table: Table) {}

  take(change: RowChange): boolean {
    const isWhole = Object.keys(change.key).length === this.table.key.length;
    switch (change.kind) {
      case 'upsert':
        return this.upsert(change.key, change.set);
      case 'update':
        return isWhole
          ? this.update(change.key, change.set)
          : this.updatePart(change.key, change.set);
      case 'remove':
        return isWhole ? this.remove(change.key) : this.removePart(change.key);
    }
  }

  work(): TableWork {
    const removes = [...this.removedParts.values()];
    const updates: KeyedRow[] = [];
    const upserts: KeyedRow[] = [];
    for (const group of this.pending.values()) {
      for (const { key, isGone, inserted, updated } of group.values()) {
        if (inserted)
          upserts.push({ key, set: isGone ? { ...this.emptyRow(), ...inserted } : inserted });
        else if (isGone) removes.push(key);
        else if (updated) updates.push({ key, set: updated });
      }
    }
    return { removes, partUpdates: [...this.updatedParts.values()], updates, upserts };
  }

  private upsert(key: Columns, set: Columns): boolean {
    const row = this.rowOf(key);
    if (row.updated && !row.inserted && !covers(set, row.updated)) return false;
    row.inserted = row.inserted ? { ...row.inserted, ...set } : set;
    return true;
  }

  private update(key: Columns, set: Columns): boolean {
    const row = this.rowOf(key);
    if (row.inserted) row.inserted = { ...row.inserted, ...set };
    else if (!row.isGone) row.updated = { ...row.updated, ...set };
    return true;
  }

  private remove(key: Columns): boolean {
    Object.assign(this.rowOf(key), { isGone: true, updated: undefined, inserted: undefined });
    return true;
  }

  private removePart(part: Columns): boolean {
    for (const [name, row] of this.matching(part)) this.group(row.key).delete(name);
    this.removedParts.set(this.name(part), part);
    return true;
  }

  private updatePart(part: Columns, set: Columns): boolean {
    const length = Object.keys(part).length;
    this.partLength ??= length;
    if (this.partLength !== length) return false;
    for (const [, row] of this.matching(part)) {
      if (row.inserted) row.inserted = { ...row.inserted, ...set };
      else if (row.updated) row.updated = { ...row.updated, ...set };
    }
    const name = this.name(part);
    this.updatedParts.set(name, {
      key: part,
      set: { ...this.updatedParts.get(name)?.set, ...set },
    });
    return true;
  }

  private rowOf(key: Columns): Pending {
    const group = this.group(key);
    const name = this.name(key);
    const found = group.get(name);
    if (found) return found;
    const row = { key, isGone: this.isPartRemoved(key), updated: undefined, inserted: undefined };
    group.set(name, row);
    return row;
  }

  /** Rows that share the first column of the key, which every leading part of it has. */
  private group(key: Columns): Map<string, Pending> {
    const first = key[this.table.key[0] ?? ''];
    const found = this.pending.get(first);
    if (found) return found;
    const group = new Map<string, Pending>();
    this.pending.set(first, group);
    return group;
  }

  private matching(part: Columns): [string, Pending][] {
    const wanted = Object.entries(part);
    return [...this.group(part)].filter(([, { key }]) =>
      wanted.every(([column, value]) => key[column] === value),
    );
  }

  private isPartRemoved(key: Columns): boolean {
    if (this.removedParts.size === 0) return false;
    return this.table.key.some((_, index) =>
      this.removedParts.has(this.name(pick(key, this.table.key.slice(0, index)))),
    );
  }

  private name(key: Columns): string {
    let name = '';
    for (const column of this.table.key) {
      if (!(column in key)) break;
      name += `${key[column] as string | number | boolean}\u0000`;
    }
    return name;
  }

  private emptyRow(): Columns {
    const rest = Object.keys(this.table.columns).filter((name) => !this.table.key.includes(name));
    return Object.fromEntries(rest.map((name) => [name, null]));
  }
}

const covers = (set: Columns, earlier: Columns): boolean =>
  Object.keys(earlier).every((column) => column in set);

const pick = (key: Columns, columns: readonly string[]): Columns =>
  Object.fromEntries(columns.map((column) => [column, key[column] ?? null]));
