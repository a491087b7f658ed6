interface UnderWay<T> {
  readonly now: Promise<T>;
  next?: Promise<T>;
}

/**
 * Work that many ask for at once is done once for all of them. Who asks while it is under way shares the next turn: it
 * begins after they asked, so that they miss nothing of what was there by then.
 */
export class SharedWork<T> {
  private readonly underWay = new Map<string, UnderWay<T>>();

  do(key: string, work: () => Promise<T>): Promise<T> {
    const turn = this.underWay.get(key);
    if (!turn) return this.begin(key, work);
    turn.next ??= turn.now.then(ignored, ignored).then(() => this.begin(key, work));
    return turn.next;
  }

  private begin(key: string, work: () => Promise<T>): Promise<T> {
    const turn: UnderWay<T> = { now: work() };
    this.underWay.set(key, turn);
    const end = (): void => {
      if (this.underWay.get(key) === turn && !turn.next) this.underWay.delete(key);
    };
    void turn.now.then(end, end);
    return turn.now;
  }
}

const ignored = (): void => undefined;
