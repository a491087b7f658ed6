import type { Entry, NumberedEntry } from './entry.js';
import type { Progress } from './progress.js';

/** An entry in the window. */
export interface Item extends NumberedEntry {
  attempts: number;
  state: 'waiting' | 'flying' | 'settled';
}

/** So many entries above the cursor are known at a time. */
export const windowSize = 1_024;

/** The entries above the cursor of a line, numbered from it on. */
export class Window {
  items: Item[] = [];
  /** The number of the last entry below the cursor. */
  serial: number;
  private scannedTo: number;
  private numbered: number;
  private readonly settledBefore: ReadonlySet<number>;

  constructor({ cursor, serial, settled }: Pick<Progress, 'cursor' | 'serial' | 'settled'>) {
    this.scannedTo = cursor;
    this.serial = serial;
    this.numbered = serial;
    this.settledBefore = new Set(settled);
  }

  get cursor(): number {
    return this.items[0]?.index ?? this.scannedTo;
  }

  /** From where entries are to be taken in, and how many there is room for. */
  get wants(): { readonly from: number; readonly room: number } {
    return { from: this.scannedTo, room: windowSize - this.items.length };
  }

  get settled(): readonly number[] {
    return this.items.filter(({ state }) => state === 'settled').map(({ index }) => index);
  }

  get oldest(): string | undefined {
    return this.items.find(({ state }) => state !== 'settled')?.recordedAt;
  }

  takeIn(entries: readonly Entry[], scannedTo: number, isParked: (index: number) => boolean): void {
    for (const entry of entries) {
      this.numbered += 1;
      const isSettled = this.settledBefore.has(entry.index) || isParked(entry.index);
      const state = isSettled ? 'settled' : 'waiting';
      this.items.push({ ...entry, serial: this.numbered, attempts: 0, state });
    }
    this.scannedTo = scannedTo;
    this.advance();
  }

  find(index: number): Item | undefined {
    return this.items.find((item) => item.index === index);
  }

  /** The cursor moves behind what is settled before everything else. */
  advance(): void {
    while (this.items[0]?.state === 'settled') this.serial = this.items.shift()?.serial ?? 0;
  }
}
