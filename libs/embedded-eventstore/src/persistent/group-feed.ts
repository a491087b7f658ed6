import { resolveLink } from '../grpc/links.js';
import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import type { ReadEvent } from '../wire/recorded-event.js';
import type { GroupMessage } from './group-message.js';
import type { GroupDefinition } from './group-settings.js';
import { sourceOf, type GroupSource } from './group-source.js';

/** Gives a message to a consumer; false when nobody has room for it. */
export type Deliver = (message: GroupMessage) => boolean;

/** What waits for a consumer: messages to be tried again, then those read ahead, then the source. */
export class GroupFeed {
  readonly source: GroupSource;
  /** Read and not yet sent, oldest first. */
  private readonly buffer: GroupMessage[] = [];
  /** To be sent again, before anything new. */
  private readonly retries: GroupMessage[] = [];
  private stopWaiting: (() => void) | undefined;

  constructor(
    private readonly definition: GroupDefinition,
    private readonly log: EventLog,
    private next: number,
  ) {
    this.source = sourceOf(definition, log);
  }

  get buffered(): number {
    return this.buffer.length;
  }
  get retrying(): number {
    return this.retries.length;
  }

  /** The lowest ordinal that is still to be sent. */
  get lowest(): number {
    const waiting = [...this.retries, ...this.buffer].flatMap(({ ordinal }) => ordinal ?? []);
    return Math.min(this.next, ...waiting);
  }

  again(message: GroupMessage): void {
    this.retries.push(message);
  }

  /** Messages that a consumer left behind: they were sent before all others. */
  returned(messages: readonly GroupMessage[]): void {
    this.retries.unshift(...messages);
  }

  /** Sends as much as finds a consumer, and reads on as long as there is room. */
  send(deliver: Deliver, hasRoom: () => boolean, wake: () => void): void {
    do {
      sendFrom(this.retries, deliver, hasRoom);
      if (this.retries.length === 0) sendFrom(this.buffer, deliver, hasRoom);
    } while (hasRoom() && this.buffer.length === 0 && this.fill(wake));
  }

  close(): void {
    this.stopWaiting?.();
  }

  /** Sends a parked message again. It comes with the link by which it was parked. */
  replay(parked: StoredEvent): void {
    const read = (): ReadEvent => {
      const { event } = resolveLink(parked, true, this.log);
      return { event: event && this.resolved(event).event, link: parked };
    };
    this.again({ id: parked.idText, read, ordinal: undefined, retryCount: 0 });
  }

  private resolved(event: StoredEvent): ReadEvent {
    return resolveLink(event, this.definition.settings.resolveLinks, this.log);
  }

  /** Reads on; false when there is nothing now, and then waits for more. */
  private fill(wake: () => void): boolean {
    const { readBatchSize, historyBufferSize } = this.definition.settings;
    const limit = Math.max(1, Math.min(readBatchSize, historyBufferSize));
    const page = this.source.read(this.next, limit);
    this.next = page.next;
    for (const { event, ordinal } of page.found) {
      const read = (): ReadEvent => this.resolved(event);
      this.buffer.push({ id: event.idText, read, ordinal, retryCount: 0 });
    }
    if (page.found.length > 0 || !page.isAtEnd) return true;
    this.stopWaiting ??= this.waitForMore(wake);
    return false;
  }

  private waitForMore(wake: () => void): () => void {
    const undo = this.source.onceMore(this.next, () => {
      queueMicrotask(() => {
        this.stopWaiting?.();
        wake();
      });
    });
    return () => {
      this.stopWaiting = undefined;
      undo();
    };
  }
}

/** What has to wait keeps its place. */
const sendFrom = (queue: GroupMessage[], deliver: Deliver, hasRoom: () => boolean): void => {
  let kept = 0;
  for (const message of queue) {
    if (!hasRoom() || !deliver(message)) queue[kept++] = message;
  }
  queue.length = kept;
};
