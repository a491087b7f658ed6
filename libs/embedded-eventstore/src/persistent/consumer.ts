import { randomUUID } from 'node:crypto';
import type { GroupMessage } from './group-message.js';
import { Measurements } from './measurements.js';

/** A message that a consumer has and has not answered. `due` in ms since 1970. */
export interface Outstanding {
  readonly message: GroupMessage;
  readonly sentAt: number;
  readonly due: number;
}

/** How a consumer is reached. */
export interface ConsumerLink {
  readonly bufferSize: number;
  readonly from: string;
  readonly username: string;
  readonly connectionName: string;
  send(message: GroupMessage): void;
  drop(error: Error): void;
}

/** One connected reader of a group, with what it holds at the moment. */
export class Consumer {
  readonly id = randomUUID();
  readonly measurements = new Measurements();
  private readonly outstanding = new Map<string, Outstanding[]>();
  private count = 0;

  constructor(readonly link: ConsumerLink) {}

  get inFlight(): number {
    return this.count;
  }
  get slots(): number {
    return Math.max(0, this.link.bufferSize - this.count);
  }

  send(message: GroupMessage, timeout: number): void {
    const now = Date.now();
    const due = timeout > 0 ? now + timeout : Infinity;
    const held = this.outstanding.get(message.id) ?? [];
    this.outstanding.set(message.id, [...held, { message, sentAt: now, due }]);
    this.count++;
    this.measurements.delivered();
    this.link.send(message);
  }

  /** Takes a message back by its id; `undefined` when the consumer does not hold it. */
  settle(id: string): GroupMessage | undefined {
    const [first, ...others] = this.outstanding.get(id) ?? [];
    if (!first) return undefined;
    if (others.length > 0) this.outstanding.set(id, others);
    else this.outstanding.delete(id);
    this.count--;
    this.measurements.answered(Date.now() - first.sentAt);
    return first.message;
  }

  /** Takes back what was not answered in time. */
  overdue(now: number): GroupMessage[] {
    const late = this.held().filter(({ due }) => due <= now);
    return late.flatMap(({ message }) => this.settle(message.id) ?? []);
  }

  held(): Outstanding[] {
    return [...this.outstanding.values()].flat();
  }
}
