import { EventStore, WrongRevision } from '@chancery/event-store';

/** The door to the log, with a count of what was read and how often another was faster. */
export class CountedStore extends EventStore {
  events = 0;
  lost = 0;
  /** How many tries an append took at most, of one stream that is written by one lane. */
  mostTries = 0;
  private tries = 0;

  override async *readStream(
    ...args: Parameters<EventStore['readStream']>
  ): ReturnType<EventStore['readStream']> {
    for await (const event of super.readStream(...args)) {
      this.events++;
      yield event;
    }
  }

  override async append(
    ...args: Parameters<EventStore['append']>
  ): ReturnType<EventStore['append']> {
    this.mostTries = Math.max(this.mostTries, ++this.tries);
    try {
      const appended = await super.append(...args);
      this.tries = 0;
      return appended;
    } catch (error) {
      if (error instanceof WrongRevision) this.lost++;
      throw error;
    }
  }
}
