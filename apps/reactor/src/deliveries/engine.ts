import {
  beginningAt,
  slotOf,
  takeOver,
  writeLines,
  type Attempt,
  type LineChanges,
  type Slots,
} from '@chancery/outbound';
import type { Database } from '@chancery/read-store';
import {
  FindChangedSubscriptions,
  FindDecidedLetters,
  RecordReplayEnd,
  type SubscriptionRow,
} from '@chancery/subscriptions';
import { give, type DeliveryOffice, type Readers } from './delivery-office.js';
import { LineRunner } from './line-runner.js';
import { mayConcern, tasksOf, type LineTask } from './line-task.js';
import { ProgressNotes } from './progress-notes.js';

export interface EngineOptions extends DeliveryOffice {
  readonly database: Database;
  readonly slots: Slots;
  readonly readers: Readers;
}

const allEveryMs = 5_000;

/** The lines of all subscriptions whose slots this process holds. */
export class Engine {
  readonly rows = new Map<string, SubscriptionRow>();
  readonly lines = new Map<string, LineRunner>();
  private readonly notes: ProgressNotes;
  private attempts: Attempt[] = [];
  private seen = -1;
  private lookedAt = -Infinity;
  private wroteAt = 0;
  private head = 0;
  private size = 0;

  constructor(private readonly options: EngineOptions) {
    this.notes = new ProgressNotes(options);
  }

  /** What was tried, to be written with the lines. */
  record(attempt: Attempt): void {
    this.attempts.push(attempt);
  }

  holds(subscriptionId: string): boolean {
    return this.options.slots.held.has(slotOf(subscriptionId));
  }

  /** Takes slots, or gives them back, and follows what was changed in subscriptions. */
  async followSubscriptions({ size }: { readonly size: number }): Promise<void> {
    this.size = size;
    const before = new Set(this.options.slots.held);
    const beyond = await this.options.slots.balance();
    if (beyond.length > 0) await this.leave(beyond);
    const changed = await this.changed();
    const concerned = new Set(changed.map(({ subscriptionId }) => subscriptionId));
    for (const row of changed) {
      this.rows.set(row.subscriptionId, row);
      this.seen = Math.max(this.seen, row.changed);
    }
    for (const row of this.rows.values()) {
      const isNew = !before.has(slotOf(row.subscriptionId)) && this.holds(row.subscriptionId);
      if (isNew || (concerned.has(row.subscriptionId) && this.holds(row.subscriptionId)))
        await this.follow(row);
    }
  }

  /** Rows may come to be seen in another order than they changed in, so all are looked at now and then. */
  private async changed(): Promise<readonly SubscriptionRow[]> {
    const isAll = performance.now() - this.lookedAt > allEveryMs;
    if (isAll) this.lookedAt = performance.now();
    const after = isAll ? -1 : this.seen;
    const found = await this.options.queries.execute(new FindChangedSubscriptions(after));
    return found.filter((row) => this.rows.get(row.subscriptionId)?.revision !== row.revision);
  }

  /** Tells lines of new events: those that may be concerned look, the others move on. */
  async followEvents(head: number): Promise<void> {
    if (head <= this.head) return;
    const from = this.head;
    const isMany = head - from > 2_000;
    const facets = isMany ? [] : await this.options.feed.facets({ from, to: head });
    this.head = head;
    for (const line of this.lines.values())
      if (isMany || facets.some((facet) => mayConcern(line.subscription, facet))) line.grow(head);
      else line.skip(from, head);
  }

  /** Writes what has changed. Lines that another process has taken over are let go. */
  async flush(): Promise<void> {
    const isAll = performance.now() - this.wroteAt > allEveryMs;
    if (isAll) this.wroteAt = performance.now();
    const changes = [...this.lines.values()].flatMap((line) => line.takeChanges(isAll) ?? []);
    const attempts = this.attempts.splice(0);
    if (changes.length === 0 && attempts.length === 0) return;
    try {
      const lost = await writeLines(this.options.database, changes, attempts);
      for (const lineId of lost) this.drop(lineId);
    } catch (error) {
      this.attempts.unshift(...attempts);
      this.letGo(changes);
      throw error;
    }
  }

  /** Notes in the log from where to go on if the database is lost. */
  noteProgress(): Promise<void> {
    return this.notes.take([...this.lines.values()]);
  }

  async close(): Promise<void> {
    for (const line of this.lines.values()) line.close();
    await this.flush().catch(() => undefined);
    this.lines.clear();
  }

  /** What could not be written is not known to be lost or not: the line is read again. */
  private letGo(changes: readonly LineChanges[]): void {
    for (const { lineId, subscriptionId } of changes) {
      this.drop(lineId);
      this.rows.delete(subscriptionId);
    }
    this.lookedAt = -Infinity;
  }

  private drop(lineId: string): void {
    this.lines.get(lineId)?.close();
    this.lines.delete(lineId);
  }

  private async leave(slots: readonly number[]): Promise<void> {
    const leaving = [...this.lines.values()].filter(({ key }) =>
      slots.includes(slotOf(key.subscriptionId)),
    );
    for (const line of leaving) line.close();
    await this.flush();
    for (const { key } of leaving) this.drop(key.lineId);
    await this.options.slots.giveBack(slots);
  }

  private async follow(row: SubscriptionRow): Promise<void> {
    for (const task of tasksOf(row)) {
      const letters = await this.options.queries.execute(
        new FindDecidedLetters(row.subscriptionId),
      );
      const line = this.lines.get(task.lineId) ?? (await this.begin(task));
      line.grow(this.head);
      line.update(row, letters);
    }
    const wanted = new Set(tasksOf(row).map(({ lineId }) => lineId));
    for (const { key } of this.lines.values())
      if (key.subscriptionId === row.subscriptionId && !wanted.has(key.lineId))
        this.drop(key.lineId);
  }

  private async begin(task: LineTask): Promise<LineRunner> {
    const { row, replayId } = task;
    const index = row.replay && replayId !== undefined ? row.replay.fromIndex : undefined;
    const begin = {
      placed: row.placed,
      cursor: index ?? row.notedIndex ?? row.placedIndex,
      serial: index === undefined ? (row.notedSerial ?? 0) : 0,
    };
    const saved = await takeOver(this.options.database, task, begin);
    // beyond the end: the log was restored to an earlier state, and says itself from where to go on
    if (saved.progress.cursor > this.size) Object.assign(saved.progress, beginningAt(begin.cursor));
    const line = new LineRunner(task, saved, {
      ...this.options,
      onAttempt: (attempt) => {
        this.record(attempt);
        this.options.onAttempt(attempt);
      },
    });
    this.lines.set(task.lineId, line);
    return line;
  }

  async endReplays(): Promise<void> {
    for (const line of this.lines.values()) {
      const { replay, subscriptionId } = line.subscription;
      if (!line.isDone || !replay || line.key.lineId === subscriptionId) continue;
      const { replayId } = replay;
      const data = { subscriptionId, replayId };
      await give(this.options, RecordReplayEnd, data, `replayed.${subscriptionId}.${replayId}`);
    }
  }
}
