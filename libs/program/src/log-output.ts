import { write, writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** Bytes that make a batch, and how long a smaller one waits, in milliseconds. */
const batchBytes = 8_192;
const longestWaitMs = 100;
const retryMs = 1_000;
/** Lines that wait for a disk or a reader; later lines are dropped and counted. */
const mostWaiting = 4 * 1024 * 1024;

export interface LogOutputOptions {
  readonly fd?: number;
  readonly mostWaiting?: number;
  readonly retryMs?: number;
}

/**
 * Writes lines of a log to a file descriptor, in batches. It never throws and never waits: on a full disk, or
 * with a reader that is slow or gone, lines wait up to a limit. Lines beyond it are dropped, and their number is
 * written once there is room again.
 */
export class LogOutput implements DestinationStream {
  private waiting: Buffer[] = [];
  private bytes = 0;
  private dropped = 0;
  private isWriting = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: LogOutputOptions = {}) {}

  write(line: string): void {
    if (this.bytes + line.length > (this.options.mostWaiting ?? mostWaiting)) {
      this.dropped++;
      return;
    }
    this.waiting.push(Buffer.from(line));
    this.bytes += line.length;
    if (this.bytes >= batchBytes) this.flush();
    else this.flushIn(longestWaitMs);
  }

  /** Writes what waits at once, as far as the descriptor takes it; for the end of the process. */
  end(): void {
    clearTimeout(this.timer);
    if (this.isWriting || this.waiting.length === 0) return;
    try {
      writeSync(this.fd, Buffer.concat(this.waiting.splice(0)));
    } catch {
      // nobody is left to be told
    }
  }

  private get fd(): number {
    return this.options.fd ?? 1;
  }

  private flushIn(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, ms).unref();
  }

  private flush(): void {
    if (this.isWriting || this.waiting.length === 0) return;
    this.isWriting = true;
    const batch = Buffer.concat(this.waiting.splice(0));
    write(this.fd, batch, (error, written) => {
      this.isWriting = false;
      const rest = batch.subarray(error ? 0 : written);
      if (rest.length > 0) this.waiting.unshift(rest);
      this.bytes += rest.length - batch.length;
      if (error) this.flushIn(this.options.retryMs ?? retryMs);
      else this.afterWriting();
    });
  }

  private afterWriting(): void {
    if (this.dropped > 0) {
      const { dropped } = this;
      this.dropped = 0;
      this.write(
        `${JSON.stringify({ level: 'warn', msg: `${dropped} lines of this log are lost` })}\n`,
      );
    }
    if (this.waiting.length > 0) this.flushIn(0);
  }
}

/** A program that prints goes on when nobody reads, or when the disk is full. */
export const survivePrinting = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
};
