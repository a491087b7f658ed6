interface Entry<Mark> {
  readonly mark: Mark;
  isDone: boolean;
}

export interface SideBySideLimits {
  /** How many streams are worked on at the same time. */
  readonly streams: number;
  /** How many entries may come after the least unfinished one. */
  readonly ahead: number;
}

/**
 * Works on the entries of a log: on different streams at the same time, on one stream in order. `finished` is the mark up
 * to which everything is done, whatever was done beyond it.
 */
export class SideBySide<Mark> {
  finished: Mark | undefined;
  private readonly entries: Entry<Mark>[] = [];
  private readonly tails = new Map<string, Promise<void>>();
  private running = 0;
  private isBroken = false;
  private wake: () => void = () => undefined;

  constructor(private readonly limits: SideBySideLimits) {}

  /** An entry that wants no work. */
  pass(mark: Mark): void {
    this.entries.push({ mark, isDone: true });
    this.advance();
  }

  /**
   * Begins the work as soon as a place is free. Resolves then, not when the work is done. `work` does not throw; it tells
   * whether it is done. If it was broken off, nothing more is begun, and the mark stays before it.
   */
  async add(mark: Mark, stream: string, work: () => Promise<boolean>): Promise<void> {
    while (!this.isBroken && this.isFull())
      await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.isBroken) return;
    const entry = { mark, isDone: false };
    this.entries.push(entry);
    this.running += 1;
    const before = this.tails.get(stream) ?? Promise.resolve();
    const tail = before.then(work).then((isDone) => {
      if (this.tails.get(stream) === tail) this.tails.delete(stream);
      entry.isDone = isDone;
      this.isBroken ||= !isDone;
      this.running -= 1;
      this.advance();
      this.wake();
    });
    this.tails.set(stream, tail);
  }

  /** Resolves when no work is left. */
  async settled(): Promise<void> {
    await Promise.all(this.tails.values());
  }

  private isFull(): boolean {
    const { streams, ahead } = this.limits;
    return this.running >= streams || this.entries.length >= ahead;
  }

  private advance(): void {
    const unfinished = this.entries.findIndex(({ isDone }) => !isDone);
    const done = unfinished < 0 ? this.entries.length : unfinished;
    const last = this.entries.splice(0, done).at(-1);
    if (last) this.finished = last.mark;
  }
}
