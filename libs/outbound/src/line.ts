import { Circuit } from './circuit.js';
import { headsOf, probeOf, togetherOf, type Head } from './choose.js';
import type { Entry } from './entry.js';
import { ParkedEntries, type Parked } from './parked.js';
import type { Progress } from './progress.js';
import type { LineOptions, Sending } from './sending.js';
import type { Outcome } from './verdict.js';
import { Window, windowSize, type Item } from './window.js';

/** So many entries go out in one message at most. */
export const mostTogether = 100;

/**
 * What is sent to one endpoint: a window of entries above the cursor, a lane for each subject, entries that are parked,
 * and a circuit for the endpoint as a whole. It knows no clock and sends nothing itself.
 */
export class Line {
  readonly parked: ParkedEntries;
  readonly circuit: Circuit;
  private readonly window: Window;
  private flying = 0;
  private mostTogether = mostTogether;
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
    return [this.window.oldest, this.parked.oldest].filter((each) => each !== undefined).sort()[0];
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
    const heads = this.circuit.isOpen
      ? probeOf(this.choice(now, windowSize), this.circuit, this.isOpenForParked)
      : headsOf(this.choice(now, room));
    return heads.map((head) => this.begin(head, now));
  }

  /** What is to be sent now in one message, in its order, while nothing else is under way. */
  nextTogether(now: number): readonly Sending[] {
    if (this.flying > 0) return [];
    if (this.circuit.isOpen) return this.next(now);
    const heads = togetherOf(this.choice(now, this.mostTogether));
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
    const [{ lane, startedAt }, { verdict }] = [sending, outcome];
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
    this.circuit.fail({ ...outcome, now, startedAt });
    return undefined;
  }

  /**
   * What became of a message that holds several. One that is refused is halved until the event is found that it is
   * refused for. Answers entries that are dead letters now.
   */
  outcomes(sendings: readonly Sending[], outcome: Outcome, now: number): readonly Parked[] {
    const [[first], { verdict }] = [sendings, outcome];
    if (!first || sendings.length === 1 || verdict === 'delivered') {
      if (verdict !== 'unclear' && sendings.length >= this.mostTogether)
        this.mostTogether = Math.min(mostTogether, this.mostTogether * 2);
      return sendings.flatMap((sending) => this.outcome(sending, outcome, now) ?? []);
    }
    for (const sending of sendings) this.release(sending);
    if (verdict !== 'message') this.circuit.fail({ ...first, ...outcome, now });
    if (verdict === 'message' || verdict === 'unclear')
      this.mostTogether = Math.ceil(sendings.length / 2);
    return [];
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

  private choice(now: number, room: number) {
    return { window: this.window, parked: this.parked, now, room };
  }

  private begin(head: Head, now: number): Sending {
    this.flying += 1;
    if ('state' in head) head.state = 'flying';
    else this.parked.fly(head.index);
    const { index, lane, eventId, recordedAt, serial } = head;
    const attempt = 'state' in head ? ++head.attempts : head.attempts + 1;
    return { index, lane, eventId, recordedAt, serial, attempt, startedAt: now };
  }
}
