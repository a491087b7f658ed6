import type { Columns, RowChange, Table, Value } from '@chancery/kernel';
import { picked } from './columns.js';
import { emptyRow } from '../tables/past.js';
import type { KeyedRow, PendingChanges, TableWork } from './phase.js';
import { spanOf } from './span.js';
import { storableText } from './storable-text.js';

/** A row as it stands, and since when it has been like that (milliseconds). */
export interface StandingRow {
  readonly row: Columns;
  readonly since: number;
}

/** What there is under one value of the key's first column, and when the last row there came to its end. */
export interface Held {
  readonly rows: readonly StandingRow[];
  readonly lastEnd: number;
}

interface State {
  readonly key: Columns;
  readonly wasThere: boolean;
  isChanged: boolean;
  row: Columns | undefined;
  since: number;
}

interface Subject {
  readonly states: Map<string, State>;
  lastEnd: number;
}

/**
 * The changes of a batch to a table with a past, made one after the other in memory, on the rows as they are
 * in the database: so what stood between two events of one batch is kept as well. What began and ended at the same
 * instant never held. Time only goes forward under one value of the key's first column, whatever events
 * say, so that the rows of an instant are those of one moment in the stream.
 */
export class Versions implements PendingChanges {
  private readonly subjects = new Map<string, Subject>();
  private readonly ended: KeyedRow[] = [];
  private readonly empty: Columns;
  private readonly others: readonly string[];

  constructor(
    private readonly table: Table,
    held: ReadonlyMap<string, Held>,
  ) {
    this.empty = emptyRow(table);
    this.others = Object.keys(table.columns).filter((column) => !table.key.includes(column));
    for (const [first, { rows, lastEnd }] of held) {
      const states = rows.map(({ row, since }): [string, State] => {
        const key = picked(table.key, (column) => row[column]);
        return [this.name(key), { key, row, since, wasThere: true, isChanged: false }];
      });
      this.subjects.set(first, { states: new Map(states), lastEnd });
    }
  }

  make(change: RowChange, at: number): void {
    const subject = this.subjectOf(change.key);
    const instant = Math.max(at, latest(subject));
    if (change.kind === 'upsert') {
      const state = this.stateOf(subject, change.key);
      this.end(subject, state, instant);
      this.begin(state, { ...(state.row ?? this.empty), ...change.key, ...change.set }, instant);
      return;
    }
    for (const state of this.matching(subject, change.key)) {
      this.end(subject, state, instant);
      const row = change.kind === 'update' ? { ...state.row, ...change.set } : undefined;
      this.begin(state, row, instant);
    }
  }

  work(): readonly { readonly table: string; readonly work: TableWork }[] {
    const { name, past } = this.table;
    const before = { ...noWork, upserts: this.ended };
    return [
      { table: name, work: this.current() },
      { table: past?.into ?? '', work: before },
    ];
  }

  private current(): TableWork {
    const changed = [...this.subjects.values()]
      .flatMap(({ states }) => [...states.values()])
      .filter(({ isChanged }) => isChanged);
    const there = changed.filter(({ wasThere }) => wasThere);
    const come = changed.filter(({ wasThere }) => !wasThere);
    return {
      ...noWork,
      removes: there.filter(({ row }) => !row).map(({ key }) => key),
      updates: there.flatMap((state) => this.written(state)),
      upserts: come.flatMap((state) => this.written(state)),
    };
  }

  private written({ key, row, since }: State): KeyedRow[] {
    return row ? [{ key, set: this.rest(row, since) }] : [];
  }

  private begin(state: State, row: Columns | undefined, instant: number): void {
    Object.assign(state, { row, since: instant, isChanged: true });
  }

  private end(subject: Subject, { key, row, since }: State, instant: number): void {
    if (!row || since === instant) return;
    const set = this.rest(row, since);
    set['span'] = spanOf(since, instant);
    this.ended.push({ key: { ...key, validTo: textOf(instant) }, set });
    subject.lastEnd = instant;
  }

  private subjectOf(key: Columns): Subject {
    const first = firstOf(this.table, key);
    const found = this.subjects.get(first);
    if (found) return found;
    const subject = { states: new Map<string, State>(), lastEnd: -Infinity };
    this.subjects.set(first, subject);
    return subject;
  }

  private stateOf({ states }: Subject, key: Columns): State {
    const name = this.name(key);
    const found = states.get(name);
    if (found) return found;
    const state = { key, row: undefined, since: 0, wasThere: false, isChanged: false };
    states.set(name, state);
    return state;
  }

  private matching({ states }: Subject, part: Columns): State[] {
    return [...states.values()].filter(({ key, row }) => row && agrees(key, part));
  }

  private name(key: Columns): string {
    let name = '';
    for (const column of this.table.key) name += `${textOfValue(key[column])}\u0000`;
    return name;
  }

  private rest(row: Columns, since: number): Record<string, Value> {
    const rest = picked(this.others, (column) => row[column]);
    rest['validFrom'] = textOf(since);
    return rest;
  }
}

const noWork: TableWork = { removes: [], partUpdates: [], updates: [], upserts: [] };

/** The value that all rows have in common which belong together, as the database has it. */
export const firstOf = ({ key }: Table, values: Columns): string =>
  textOfValue(values[key[0] ?? '']);

/** The last instant at which something is known to have changed. */
const latest = ({ states, lastEnd }: Subject): number => {
  let instant = lastEnd;
  for (const { row, since } of states.values()) if (row && since > instant) instant = since;
  return instant;
};

const agrees = (key: Columns, part: Columns): boolean => {
  for (const column in part)
    if (textOfValue(key[column]) !== textOfValue(part[column])) return false;
  return true;
};

const textOfValue = (value: Value | undefined): string =>
  storableText(typeof value === 'object' ? JSON.stringify(value) : String(value));

const textOf = (instant: number): string => new Date(instant).toISOString();
