import { pause } from './retry.js';

/** So many batches a stream takes in a row before others get room. */
const inARow = 4;
const contendedForMs = 2_000;
/** Another process has to read what is new and to append to it: at least so long, and longer than an append takes here. */
const roomMs = 4;
const longestRoomMs = 100;

/**
 * How a busy process shares a stream with others. Who appends without a break wins every race: the others always come
 * a moment late. So it leaves a little room after some batches, and after each while it loses races itself. The room is
 * measured by its own appends, because on a busy machine those of others are as slow.
 */
export class Turns {
  private taken = 0;
  private lostAt = -Infinity;
  private endedAt = -Infinity;
  private notBefore = -Infinity;
  private appendMs = 0;

  lost(): void {
    this.lostAt = performance.now();
  }

  /** An append took so long; what it took lately counts. */
  appended(ms: number): void {
    this.appendMs += (ms - this.appendMs) / inARow;
  }

  /** Called before a batch is made up; what comes meanwhile goes into it. */
  async begin(): Promise<void> {
    const room = this.notBefore - performance.now();
    if (room > 0) await pause(room);
    if (performance.now() - this.endedAt > roomMs + this.appendMs) this.taken = 0;
  }

  /** Called after each batch. */
  end(): void {
    this.endedAt = performance.now();
    const isContended = this.endedAt - this.lostAt < contendedForMs;
    if (!isContended && ++this.taken < inARow) return;
    this.taken = 0;
    const room = roomMs * (0.5 + Math.random()) + this.appendMs * (isContended ? 1.5 : 1);
    this.notBefore = this.endedAt + Math.min(room, longestRoomMs);
  }
}

const mostStreams = 1_024;

/** The turns of the streams that were written last: a lane is gone as soon as nothing waits, and the next goes on with them. */
export class RecentTurns {
  private readonly streams = new Map<string, Turns>();

  of(stream: string): Turns {
    const turns = this.streams.get(stream) ?? new Turns();
    this.streams.delete(stream);
    this.streams.set(stream, turns);
    const [oldest] = this.streams.keys();
    if (this.streams.size > mostStreams && oldest !== undefined) this.streams.delete(oldest);
    return turns;
  }
}
