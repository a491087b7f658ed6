import { EventStore } from '@chancery/event-store';
import type { Appended, EventStoreOptions, NewEvent } from '@chancery/event-store';
import type { Tally } from '../summary/tally.js';

/** The event store, counting by type what this program appends to it, whoever orders it. */
export class CountedEventStore extends EventStore {
  constructor(
    options: EventStoreOptions,
    private readonly byType: Tally,
  ) {
    super(options);
  }

  override async append(
    stream: string,
    events: readonly NewEvent[],
    expected: number | 'any',
  ): Promise<Appended> {
    const appended = await super.append(stream, events, expected);
    for (const { type } of events) this.byType.add(type);
    return appended;
  }
}
