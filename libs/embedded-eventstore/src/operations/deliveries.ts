import type { RemoteEvent } from './remote-event.js';
import { ANYWHERE, AppendRefused, type RemoteLog } from './remote-log.js';

/** Events of one stream, to be appended behind revision `last`. */
export interface Delivery {
  readonly stream: string;
  readonly last: number;
  readonly events: readonly RemoteEvent[];
}

const SHOWN_NAME = 200;

/** Appends many groups of events at a time. */
export class Deliveries {
  private inFlight: { delivery: Delivery; done: Promise<Error | undefined> }[] = [];

  constructor(private readonly target: RemoteLog) {}

  get count(): number {
    return this.inFlight.length;
  }

  send(delivery: Delivery): void {
    const { stream, last, events } = delivery;
    const done = this.target.append(stream, last, events).then(
      () => undefined,
      (error: Error) => error,
    );
    this.inFlight.push({ delivery, done });
  }

  /**
   * Waits until the target has all. It may refuse a group because of another one before it, or because it
   * has a part of it from an earlier run. So what was refused is sent again, event by event and in order.
   */
  async settle(): Promise<void> {
    const sent = this.inFlight.splice(0);
    const errors = await Promise.all(sent.map(({ done }) => done));
    for (const [index, { delivery }] of sent.entries()) {
      const error = errors[index];
      if (error instanceof AppendRefused) await this.sendEach(delivery);
      else if (error !== undefined) throw error;
    }
  }

  private async sendEach({ stream, last, events }: Delivery): Promise<void> {
    for (const [index, event] of events.entries()) {
      const behind = last === ANYWHERE ? ANYWHERE : last + index;
      await this.target.append(stream, behind, [event]).catch((error: unknown) => {
        throw error instanceof AppendRefused ? refusalOf(event, error.message) : error;
      });
    }
  }
}

const refusalOf = (
  { id, stream, revision, data, metadata }: RemoteEvent,
  reason: string,
): Error => {
  const name = stream.length > SHOWN_NAME ? `${stream.slice(0, SHOWN_NAME)}...` : stream;
  return new Error(
    `The target refuses event ${id}, revision ${revision} of '${name}' ` +
      `(${data.length} bytes of data, ${metadata.length} bytes of metadata). Its reason: ${reason}\n` +
      'Change the limits of the target, then run the same command again. It resumes where it stopped.',
  );
};
