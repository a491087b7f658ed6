import { EventStore } from '@chancery/event-store';
import type { Appended, EventStoreOptions, NewEvent } from '@chancery/event-store';

/** The event store, which tells of every event that this program appends to it, whoever orders it. */
export class CountedEventStore extends EventStore {
  constructor(
    options: EventStoreOptions,
    private readonly told: (event: NewEvent) => void,
  ) {
    super(options);
  }

  override async append(
    stream: string,
    events: readonly NewEvent[],
    expected: number | 'any',
  ): Promise<Appended> {
    const appended = await super.append(stream, events, expected);
    events.forEach(this.told);
    return appended;
  }
}
