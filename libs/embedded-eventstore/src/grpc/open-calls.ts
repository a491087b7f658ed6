import { status } from '@grpc/grpc-js';
import type { Outbox } from './outbox.js';
import { serviceError } from './service-error.js';

/** Streaming calls in progress, so that a stopping server can end each with an error. */
export class OpenCalls {
  private readonly open = new Set<Outbox>();

  /** Keeps a call until it is over. */
  track(outbox: Outbox): Outbox {
    this.open.add(outbox);
    outbox.atEnd(() => this.open.delete(outbox));
    return outbox;
  }

  get count(): number {
    return this.open.size;
  }

  /** On this error, and only on this one, a client connects anew. */
  endAll(): void {
    for (const outbox of [...this.open]) {
      outbox.fail(serviceError(status.UNAVAILABLE, 'The server is shutting down.'));
    }
  }
}
