import type { ServerSentEvent } from '@chancery/http';
import type { CloudEvent, FeedPage, FeedPlace } from '@chancery/public-events';

/** A page as it is told. */
export interface ToldPage extends Omit<FeedPage, 'events' | 'behind'> {
  readonly events: CloudEvent[];
  readonly behind: { readonly events: number };
}

/** The page behind a place. */
export type Follow = (place: FeedPlace) => Promise<ToldPage>;

export interface Followed {
  readonly follow: Follow;
  readonly place: FeedPlace;
  readonly signal: AbortSignal;
  readonly cursorOf: (place: FeedPlace) => string;
  /** Resolves when there may be more than what is below an index, or after so many milliseconds. */
  readonly untilMore: (index: number, ms: number) => Promise<void>;
}

const positionEveryMs = 5_000;

/**
 * Events as they come. The last of a page bears the cursor behind it; where nothing is for the reader, `position` moves
 * the cursor every 5 s, so that it does not look through the same entries again.
 */
export async function* eventsAsTheyCome(followed: Followed): AsyncGenerator<ServerSentEvent> {
  const { follow, signal, cursorOf, untilMore } = followed;
  let { place } = followed;
  let toldAt = performance.now();
  while (!signal.aborted) {
    const { events, next, isCaughtUp } = await follow(place);
    place = next;
    for (const [at, event] of events.entries()) {
      const isLast = at === events.length - 1;
      yield { event: event.type, data: event, ...(isLast && { id: cursorOf(next) }) };
      toldAt = performance.now();
    }
    if (performance.now() - toldAt >= positionEveryMs) {
      yield { event: 'position', data: { isCaughtUp }, id: cursorOf(next) };
      toldAt = performance.now();
    }
    if (isCaughtUp) await untilMore(place.index, positionEveryMs - (performance.now() - toldAt));
  }
}
