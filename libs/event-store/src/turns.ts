import { pause } from './retry.js';

/** So many batches a stream takes in a row before others get room. */
const inARow = 4;
const contendedForMs = 2_000;
/** Long enough for another process to read what is new and to append to it. */
const roomMs = 4;

/**
 * How a busy process shares a stream with others. Who appends without a break wins every race: the others always come
 * a moment late. So it leaves a little room after some batches, and after each while it loses races itself.
 */
export class Turns {
  private taken = 0;
  private lostAt = -Infinity;

  lost(): void {
    this.lostAt = performance.now();
  }

  /** Called between two batches; what comes meanwhile goes into the next one. */
  async leaveRoom(): Promise<void> {
    const isContended = performance.now() - this.lostAt < contendedForMs;
    if (!isContended && ++this.taken < inARow) return;
    this.taken = 0;
    await pause(roomMs / 2 + Math.random() * roomMs);
  }
}
