import { status, type ServiceError } from '@grpc/grpc-js';
import { serviceError } from './service-error.js';

/** A streaming call of the server, as far as its end is concerned. */
interface EndingCall {
  on(event: 'cancelled' | 'close' | 'finish', listener: () => void): unknown;
  emit(event: 'error', error: ServiceError): unknown;
}

/** Streaming calls in progress, so that a stopping server can end each with an error. */
export class OpenCalls {
  readonly #open = new Set<EndingCall>();

  /** Watches a call until it is over. */
  track(call: EndingCall): void {
    this.#open.add(call);
    const forget = (): void => void this.#open.delete(call);
    call.on('cancelled', forget);
    call.on('close', forget);
    call.on('finish', forget);
  }

  get count(): number {
    return this.#open.size;
  }

  /** The client reconnects on this one, and only on this one. */
  endAll(): void {
    for (const call of this.#open) {
      call.emit('error', serviceError(status.UNAVAILABLE, 'The server is shutting down.'));
    }
    this.#open.clear();
  }
}
