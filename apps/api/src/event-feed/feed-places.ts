import { Injectable } from '@nestjs/common';
import { CursorCodec } from '@chancery/http';
import { PublicFeed, type Beginning, type FeedPlace } from '@chancery/public-events';

const list = 'event-feed';

/** Where a reader of the feed is: what cursors and beginnings stand for. */
@Injectable()
export class FeedPlaces {
  constructor(
    private readonly cursors: CursorCodec,
    private readonly feed: PublicFeed,
  ) {}

  /** A cursor is bound to the ledger and not to the filter, so a filter can be widened in place. */
  cursorOf({ ledgerId, index, before }: FeedPlace): string {
    return this.cursors.encode(list, [ledgerId, index, before]);
  }

  /** Throws InvalidCursor and what `begin` throws. */
  async find(after: string | undefined, from: Beginning): Promise<FeedPlace> {
    if (after === undefined) return this.feed.begin(from);
    const [ledgerId, index, before] = this.cursors.decode(list, after);
    return { ledgerId: String(ledgerId), index: Number(index), before: before as string | null };
  }
}
