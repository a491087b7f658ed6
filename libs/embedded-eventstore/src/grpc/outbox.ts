import type { ServiceError } from '@grpc/grpc-js';
import { toServiceError } from './service-error.js';

/** The writing side of a streaming call. */
export interface WritableCall {
  write(message: Buffer): boolean;
  end(): void;
  on(event: 'cancelled' | 'close' | 'drain', listener: () => void): unknown;
  emit(event: 'error', error: ServiceError): unknown;
}

/**
 * Sends at the pace of the reader: `send` tells when to wait, `ready` waits. A reader who has gone
 * away ends every wait, so a loop needs to look at `isOver` only.
 */
export class Outbox {
  private hasEnded = false;
  private wake: (() => void) | undefined;
  private readonly endActions: (() => void)[] = [];

  constructor(private readonly call: WritableCall) {
    const over = (): void => this.finish();
    call.on('cancelled', over);
    call.on('close', over);
    call.on('drain', () => this.release());
  }

  get isOver(): boolean {
    return this.hasEnded;
  }

  /** False when the reader is behind: then wait for `ready`. */
  send(message: Buffer): boolean {
    return this.hasEnded || this.call.write(message);
  }

  /** Settles when the reader takes more, or has gone. */
  ready(): Promise<void> {
    return this.until(() => () => undefined);
  }

  /** Waits for what `start` arranges to call, or for the end. `start` gives back its undoing. */
  async until(start: (wake: () => void) => () => void): Promise<void> {
    if (this.hasEnded) return;
    let undo: () => void = () => undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      undo = start(resolve);
    });
    this.wake = undefined;
    undo();
  }

  /** Runs when the call is over, however it ends. */
  atEnd(action: () => void): void {
    if (this.hasEnded) action();
    else this.endActions.push(action);
  }

  end(): void {
    if (this.hasEnded) return;
    this.finish();
    this.call.end();
  }

  fail(error: unknown): void {
    if (this.hasEnded) return;
    this.finish();
    this.call.emit('error', toServiceError(error));
  }

  private release(): void {
    this.wake?.();
  }

  private finish(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.release();
    for (const action of this.endActions.splice(0)) action();
  }
}
