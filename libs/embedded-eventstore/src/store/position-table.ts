const FIRST_CAPACITY = 1_024;

/**
 * Positions under keys, which are whole numbers as good as random; a key can have several. Open
 * addressing in two typed arrays, since a map would make an object of every key and keep the garbage
 * collector busy.
 */
export class PositionTable {
  private keys = new Float64Array(FIRST_CAPACITY);
  /** 0: the place is free. */
  private positions = new Float64Array(FIRST_CAPACITY);
  private size = 0;

  add(key: number, position: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    this.put(key, position);
    this.size++;
  }

  /** All positions under a key. */
  find(key: number): readonly number[] {
    const mask = this.keys.length - 1;
    let found: number[] | undefined;
    for (let at = key & mask; this.positions[at] !== 0; at = (at + 1) & mask) {
      if (this.keys[at] === key) (found ??= []).push(this.positions[at] ?? 0);
    }
    return found ?? NONE;
  }

  private put(key: number, position: number): void {
    const mask = this.keys.length - 1;
    let at = key & mask;
    while (this.positions[at] !== 0) at = (at + 1) & mask;
    this.keys[at] = key;
    this.positions[at] = position;
  }

  private grow(): void {
    const [keys, positions] = [this.keys, this.positions];
    this.keys = new Float64Array(2 * keys.length);
    this.positions = new Float64Array(2 * keys.length);
    for (const [at, position] of positions.entries()) {
      if (position !== 0) this.put(keys[at] ?? 0, position);
    }
  }
}

const NONE: readonly number[] = [];
