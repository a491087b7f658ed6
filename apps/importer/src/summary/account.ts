import type { NewEvent } from '@chancery/event-store';
import { Tally } from './tally.js';

/** What became of one event of the log. */
export type Fate =
  /** Rules of the mapping made at least one new event of it. */
  | 'appended'
  /** No rule knew it, or what the rule asked for was refused: it was kept as a note. */
  | 'noted'
  /** An earlier import had recorded it. */
  | 'already-there'
  /** Neither it nor a note of it could be recorded. */
  | 'lost';

/** A command that the rules of the domain refused. */
export interface Refusal {
  readonly activity: string;
  readonly command: string;
  readonly code: string;
  readonly reason: string;
}

/** What became of the terms of documents. */
export interface TermCounts {
  started: number;
  suspended: number;
  resumed: number;
  extended: number;
  /** Ended with the work on the document, in time or late. */
  kept: number;
  missed: number;
}

/** A kind of refusal, how often it happened, and the line of the log where it did first. */
export interface RefusalCount extends Refusal {
  count: number;
  readonly firstLine: number;
}

/** The account of an import: every event of the log has exactly one fate. */
export class Account {
  cases = 0;
  /** Events of the log. */
  readonly fates: Record<Fate, number> = { appended: 0, noted: 0, 'already-there': 0, lost: 0 };
  /** Events appended to the store, by type. */
  readonly byType = new Tally();
  readonly terms: TermCounts = {
    ...{ started: 0, suspended: 0, resumed: 0, extended: 0, kept: 0, missed: 0 },
  };
  /** Activities that no rule of the mapping knows. */
  readonly unmapped = new Tally();
  refused = 0;
  private readonly kinds = new Map<string, RefusalCount>();

  meet(fate: Fate, count = 1): void {
    this.fates[fate] += count;
  }

  /** An event was appended to the store. */
  append({ type, data }: NewEvent): void {
    this.byType.add(type);
    const count = countOf(type, data);
    if (count) this.terms[count] += 1;
  }

  refuse(refusal: Refusal, line: number): void {
    const key = [refusal.activity, refusal.command, refusal.code].join('\u0000');
    const known = this.kinds.get(key);
    if (known) known.count += 1;
    else if (this.kinds.size < 1_000)
      this.kinds.set(key, { ...refusal, count: 1, firstLine: line });
    this.refused += 1;
  }

  get refusals(): readonly RefusalCount[] {
    return [...this.kinds.values()].sort((a, b) => b.count - a.count);
  }

  get logEvents(): number {
    return Object.values(this.fates).reduce((sum, count) => sum + count, 0);
  }
}

const countOf = (
  type: string,
  { isKept }: { readonly isKept?: boolean },
): keyof TermCounts | undefined => {
  if (type === 'ClockStopped') return isKept ? 'kept' : 'missed';
  return counts[type];
};

const counts: Readonly<Record<string, keyof TermCounts>> = {
  ClockStarted: 'started',
  ClockSuspended: 'suspended',
  ClockResumed: 'resumed',
  ClockExtended: 'extended',
};
