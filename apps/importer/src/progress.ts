import { SingleBar } from 'cli-progress';

/** Shows how far a piece of work is. */
export interface Progress {
  /** A new piece of work of this size begins; the one before is done. */
  begin(title: string, total: number): void;
  at(done: number): void;
  end(): void;
}

/** A bar with rate and time left on a terminal; a line every few seconds elsewhere. */
export class ProgressBar implements Progress {
  private bar: SingleBar | undefined;
  private title = '';
  private started = 0;
  private total = 0;

  begin(title: string, total: number): void {
    this.end();
    this.title = title.padEnd(20);
    this.started = performance.now();
    this.total = total;
    this.bar = new SingleBar({
      format: '{title} {bar} {percentage}% | {done} of {of} | {rate}/s | {left}',
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 5_000,
      hideCursor: true,
    });
    this.bar.start(total, 0, this.words(0));
  }

  at(done: number): void {
    this.bar?.update(Math.min(done, this.total), this.words(done));
  }

  end(): void {
    this.bar?.stop();
    this.bar = undefined;
  }

  private words(done: number): Readonly<Record<string, string>> {
    const seconds = Math.max((performance.now() - this.started) / 1_000, 0.001);
    const left = done === 0 ? undefined : Math.ceil((seconds / done) * (this.total - done));
    return {
      title: this.title,
      done: done.toLocaleString('en-US'),
      of: this.total.toLocaleString('en-US'),
      rate: Math.round(done / seconds).toLocaleString('en-US'),
      left: left === undefined ? 'estimating' : `${Math.max(left, 0)} s left`,
    };
  }
}
