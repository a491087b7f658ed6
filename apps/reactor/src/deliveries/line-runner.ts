import {
  beginningAt,
  Line,
  windowSize,
  type LineChanges,
  type LineKey,
  type SavedLine,
  type Sending,
} from '@chancery/outbound';
import type { Wanted } from '@chancery/public-events';
import type { DeadLetterRow, SubscriptionRow } from '@chancery/subscriptions';
import type { DeliveryOffice, Readers } from './delivery-office.js';
import { lineOptions, type LineTask } from './line-task.js';
import { sendTogether, suspend } from './send-together.js';

const restMs = 1_000;
const shortestMs = 20;
const longestMs = 3_600_000;

/** Runs one line: takes entries in, sends what is next, and tells what has changed. */
export class LineRunner {
  private line: Line;
  private head = 0;
  private placed: number;
  private isBusy = false;
  private isWanted = false;
  private isClosed = false;
  private isChanged = true;
  private nextSendAt = 0;
  private written = -1;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private task: LineTask,
    private readonly saved: SavedLine,
    private readonly office: DeliveryOffice & { readonly readers: Readers },
  ) {
    this.line = new Line(saved.progress, saved.parked, lineOptions(this.task.row));
    this.placed = saved.placed;
  }

  get key(): LineKey {
    return this.task;
  }

  get subscription(): SubscriptionRow {
    return this.task.row;
  }

  /** Nothing is under way, and nothing is left that this line has to send. */
  get isDone(): boolean {
    const { until } = this.task;
    const isSent = until !== undefined && this.line.cursor >= until && this.line.isIdle;
    return isSent && this.line.parked.all.every(({ isDead }) => isDead);
  }

  get isOpen(): boolean {
    return this.line.circuit.isOpen;
  }

  /** From where all would be sent again if the database were lost. */
  get safe(): { readonly index: number; readonly serial: number } {
    const waiting = this.line.parked.all.filter(({ isDead }) => !isDead);
    const { cursor, serial } = this.line.progress;
    return { index: Math.min(cursor, ...waiting.map(({ index }) => index)), serial };
  }

  /** Its subscription was changed, or something decided about a dead letter. */
  update(row: SubscriptionRow, letters: readonly DeadLetterRow[]): void {
    this.task = { ...this.task, row };
    this.line.changeOptions(lineOptions(this.task.row));
    for (const { index, state } of letters) {
      if (!this.line.parked.isDead(index)) continue;
      if (state === 'discarded') this.line.parked.remove(index);
      else this.line.parked.redeliver(index);
      this.isChanged = true;
    }
    this.line.circuit.probeNow();
    this.place(row);
    this.wake();
  }

  /** There may be something for it among new events. */
  grow(head: number): void {
    this.head = head;
    this.wake();
  }

  /** There is nothing for it below the head. */
  skip(from: number, head: number): void {
    if (this.isBusy || this.line.wants.from < from) return this.grow(head);
    this.head = head;
    this.line.takeIn([], Math.min(head, this.task.until ?? head));
  }

  wake(): void {
    this.isWanted = true;
    if (!this.isBusy && !this.isClosed) void this.run();
  }

  /** What is to be written, or undefined. That it has only moved past what is not for it is told if `all` is asked for. */
  takeChanges(all: boolean): LineChanges | undefined {
    const hasMoved = all && this.line.cursor !== this.written;
    if (!this.isChanged && !hasMoved) return undefined;
    this.isChanged = false;
    this.written = this.line.cursor;
    const { line, placed, saved, task } = this;
    const { lineId, subscriptionId } = task;
    const parked = line.parked.takeChanges();
    const { progress, oldest } = line;
    return { lineId, subscriptionId, epoch: saved.epoch, placed, parked, progress, oldest };
  }

  /** Begins nothing more. What is under way goes on, and changes nothing. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  /** Its owner wants it to go on from elsewhere. */
  private place({ placed, placedIndex }: SubscriptionRow): void {
    if (this.task.replayId !== undefined || placed <= this.placed) return;
    this.placed = placed;
    const { serial } = this.line.progress;
    const beginning = { ...beginningAt(placedIndex), serial };
    this.line = new Line(beginning, this.line.parked.all, lineOptions(this.task.row));
    this.isChanged = true;
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    clearTimeout(this.timer);
    try {
      while (this.isWanted && !this.isClosed) {
        this.isWanted = false;
        await this.turn();
      }
      this.schedule(this.line.nextAt());
    } catch (error) {
      this.office.logger.debug({ err: error, line: this.task.lineId }, 'a line rests');
      this.schedule(Date.now() + restMs);
    }
    this.isBusy = false;
  }

  private schedule(at: number | undefined): void {
    if (at === undefined || this.isClosed) return;
    const wait = Math.max(at, this.nextSendAt) - Date.now();
    this.timer = setTimeout(() => this.wake(), Math.min(Math.max(wait, shortestMs), longestMs));
  }

  private async turn(): Promise<void> {
    const { row } = this.task;
    if (row.status !== 'active') return;
    const grants = await this.office.readers.grantsOf(row.applicationId);
    if (grants.length === 0) return void (await suspend(this.office, row, 'forbidden'));
    const wanted = { grants, filter: row.filter };
    await this.takeIn(wanted);
    for (const sendings of this.next(row)) void this.deliver(this.line, sendings, wanted);
  }

  /** The messages that go out now, each with what it holds. */
  private next({ allowedRate, mode }: SubscriptionRow): readonly (readonly Sending[])[] {
    const now = Date.now();
    if (allowedRate !== null && now < this.nextSendAt) return this.schedule(this.nextSendAt) ?? [];
    const most = allowedRate === null ? Infinity : 1;
    const isBatch = mode === 'batch';
    const messages = isBatch
      ? [this.line.nextTogether(now)].filter(({ length }) => length > 0)
      : this.line.next(now, most).map((sending) => [sending]);
    if (allowedRate !== null && messages.length > 0) this.nextSendAt = now + 60_000 / allowedRate;
    return messages;
  }

  private async takeIn(wanted: Wanted): Promise<void> {
    const to = Math.min(this.head, this.task.until ?? Infinity);
    for (;;) {
      const { line } = this;
      const { from, room } = line.wants;
      if (from >= to || room < windowSize / 2 || this.isClosed) return;
      const { rows, scanned } = await this.office.feed.entries(wanted, { from, to }, room);
      if (line !== this.line) return;
      const entries = rows.map(({ index, eventId, documentId, recordedAt }) => ({
        ...{ index, eventId, recordedAt, lane: documentId ?? eventId },
      }));
      line.takeIn(entries, scanned.to);
      this.isChanged = true;
      if (entries.length > 0) return;
    }
  }

  private async deliver(line: Line, sendings: readonly Sending[], wanted: Wanted): Promise<void> {
    const { task, office } = this;
    const isTried = await sendTogether({ line, sendings, wanted, task, office });
    this.isChanged = true;
    if (isTried) this.wake();
    else this.schedule(Date.now() + restMs);
  }
}
