import { Circuit } from './circuit.js';
import type { Entry } from './entry.js';
import { ParkedEntries, type Parked } from './parked.js';
import type { Progress } from './progress.js';
import type { LineOptions, Sending } from './sending.js';
import type { Outcome } from './verdict.js';
import { Window, windowSize, type Item } from './window.js';

/**
 * What is sent to one endpoint: a window of entries above the cursor, a lane for each subject, entries that are parked,
 * and a circuit for the endpoint as a whole. It knows no clock and sends nothing itself.
 */
export class Line {
  readonly parked: ParkedEntries;
  readonly circuit: Circuit;
  private readonly window: Window;
  private flying = 0;
  /** Nothing but entries that were refused before has failed since the circuit opened: others may well pass. */
  private isOpenForParked = false;
  private success: { readonly lane: string; readonly at: number } | undefined;
  private readonly random: () => number;

  constructor(
    progress: Progress,
    parked: readonly Parked[],
    private options: LineOptions,
  ) {
    this.random = options.random ?? Math.random;
    this.parked = new ParkedEntries(parked, options.holdsForDead);
    this.circuit = new Circuit(progress, this.random);
    this.window = new Window(progress);
  }

  get cursor(): number {
    return this.window.cursor;
  }

  /** From where entries are to be taken in, and how many there is room for. */
  get wants(): { readonly from: number; readonly room: number } {
    return this.window.wants;
  }

  get isIdle(): boolean {
    return this.window.items.length === 0 && this.flying === 0;
  }

  /** When the oldest entry that was not delivered was recorded. */
  get oldest(): string | undefined {
    const times = [this.window.oldest, this.parked.oldest];
    return times.filter((each) => each !== undefined).sort()[0];
  }

  get progress(): Progress {
    const { cursor, serial, settled } = this.window;
    return { cursor, serial, settled, ...this.circuit.standing };
  }

  changeOptions(options: LineOptions): void {
    this.options = options;
    this.parked.holdsForDead = options.holdsForDead;
  }

  /** Entries that follow, and up to where was looked for them. */
  takeIn(entries: readonly Entry[], scannedTo: number): void {
    this.window.takeIn(entries, scannedTo, (index) => this.parked.has(index));
    if (entries.length > 0 && this.isOpenForParked) this.circuit.probeNow();
  }

  /** What is to be sent now, and from then on under way. */
  next(now: number, most = Infinity): readonly Sending[] {
    const free = this.circuit.isOpen
      ? Number(this.flying === 0 && this.circuit.isProbeDue(now))
      : this.options.parallelism - this.flying;
    const room = Math.min(free, most);
    if (room <= 0) return [];
    const heads = this.circuit.isOpen ? this.probe(now) : this.heads(now, room);
    return heads.map((head) => this.begin(head, now));
  }

  /** When there may be something to send although nothing happened: a pause is over. */
  nextAt(): number | undefined {
    if (this.window.items.length === 0 && this.parked.nextAt === undefined) return undefined;
    if (this.circuit.isOpen)
      return this.flying === 0 ? this.circuit.standing.nextProbeAt : undefined;
    return this.parked.nextAt;
  }

  /** What became of a message. Answers an entry that is a dead letter now. */
  outcome(sending: Sending, outcome: Outcome, now: number): Parked | undefined {
    this.flying -= 1;
    const { lane, startedAt } = sending;
    const { verdict } = outcome;
    if (verdict === 'delivered') return this.delivered(sending, now);
    const othersPass = this.success && this.success.lane !== lane && this.success.at >= startedAt;
    if (verdict === 'message' || (verdict === 'unclear' && othersPass)) {
      if (verdict === 'message') this.parked.resume(this.circuit.close(now));
      return this.park(sending, outcome, now);
    }
    const isKnown = this.parked.has(sending.index);
    this.isOpenForParked = isKnown && (this.isOpenForParked || !this.circuit.isOpen);
    this.putBack(sending);
    if (verdict === 'unclear') this.circuit.suspect(sending.index);
    this.circuit.fail({ now, startedAt, retryAfterMs: outcome.retryAfterMs ?? 0 });
    return undefined;
  }

  /** It could not be tried: it is as if it had not been begun. */
  release(sending: Sending): void {
    this.flying -= 1;
    this.putBack(sending);
  }

  /** It is not to be sent any more: its reader may not see it now, say. */
  drop(sending: Sending): void {
    this.flying -= 1;
    this.settle(sending);
  }

  private delivered(sending: Sending, now: number): undefined {
    this.success = { lane: sending.lane, at: now };
    this.settle(sending);
    if (!this.circuit.isOpen) return undefined;
    const suspects = this.circuit.suspects;
    this.parked.resume(this.circuit.close(now));
    for (const item of this.window.items)
      if (suspects.has(item.index) && item.state === 'waiting' && item.lane !== sending.lane)
        this.parkItem(item, { verdict: 'unclear', error: 'failed while others passed' }, now);
    return undefined;
  }

  private settle({ index }: Entry): void {
    const item = this.window.find(index);
    if (item && !this.parked.has(index)) item.state = 'settled';
    this.parked.remove(index);
    this.window.advance();
  }

  private putBack({ index }: Entry): void {
    const item = this.window.find(index);
    if (item?.state === 'flying') item.state = 'waiting';
    this.parked.land(index);
  }

  private park(sending: Sending, outcome: Outcome, now: number): Parked | undefined {
    const item = this.window.find(sending.index);
    if (this.parked.has(sending.index)) return this.parked.failed(sending.index, outcome, now);
    if (item) this.parkItem(item, outcome, now);
    return undefined;
  }

  private parkItem(item: Item, outcome: Outcome, now: number): void {
    this.parked.add(item, outcome, now);
    item.state = 'settled';
    this.window.advance();
  }

  private begin(head: Item | Parked, now: number): Sending {
    this.flying += 1;
    if ('state' in head) head.state = 'flying';
    else this.parked.fly(head.index);
    const { index, lane, eventId, recordedAt, serial } = head;
    const attempt = 'state' in head ? ++head.attempts : head.attempts + 1;
    return { index, lane, eventId, recordedAt, serial, attempt, startedAt: now };
  }

  /** One entry of each lane that nothing is before: first those parked whose pause is over. */
  private heads(now: number, room: number): (Item | Parked)[] {
    const found: (Item | Parked)[] = this.parked.due(now).slice(0, room);
    const seen = new Set<string>();
    for (const item of this.window.items) {
      if (found.length >= room) break;
      if (item.state === 'settled') continue;
      if (item.state === 'waiting' && this.parked.blocks(item.lane)) {
        this.parked.addBehind(item);
        item.state = 'settled';
      } else if (!seen.has(item.lane) && item.state === 'waiting') found.push(item);
      seen.add(item.lane);
    }
    this.window.advance();
    return found;
  }

  /** By turns the oldest entry and the head of another lane, so that one that makes a target fall over is found out. */
  private probe(now: number): (Item | Parked)[] {
    const heads = this.heads(now, windowSize);
    const other = this.isOpenForParked && heads.find((head) => 'state' in head);
    if (other) return [other];
    const turn = this.circuit.turn();
    const head = heads[turn % 2 === 0 ? 0 : Math.min(heads.length - 1, 1 + ((turn >> 1) % 8))];
    return head ? [head] : [];
  }
}
