import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import type { Content, Grant, Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import type { PublicEvent } from './domain/cloud-event.js';
import * as errors from './domain/feed.errors.js';
import type { FeedFilter, Scanned } from './domain/feed-filter.js';
import { withContent } from './event-content.js';
import {
  entryId,
  findAt,
  findEvent,
  findEvents,
  findFacets,
  indexAt,
  type Facet,
  type FoundEvents,
  type Wanted,
} from './read-models/published-event/feed-page.query.js';
import { ledgerHead, type LedgerHead } from './read-models/published-event/ledger-head.query.js';

/** Where to begin: with the first event, behind the last, at an instant, or at an index. */
export type Beginning = 'start' | 'now' | { readonly instant: string } | { readonly index: number };

/** A place in the ledger: the next index, and the entry before it, by which the ledger is recognised. */
export interface FeedPlace {
  readonly ledgerId: string;
  readonly index: number;
  readonly before: string | null;
}

export interface FeedPage {
  readonly events: readonly PublicEvent[];
  readonly scanned: Scanned;
  readonly next: FeedPlace;
  /** Nothing more can be shown now. */
  readonly isCaughtUp: boolean;
  /** So many events have no number yet, or are not shown yet. */
  readonly behind: number;
}

const longestSpan = 1_000_000;

/** What a principal may read; null stands for all. Throws FeedNotPermitted. */
export const grantsOf = ({ kind, grants = [] }: Principal): readonly Grant[] | null => {
  if (kind === 'service') return null;
  if (kind !== 'application' || grants.length === 0) throw new errors.FeedNotPermitted();
  return grants;
};

/** The public events, in the order of the log, for readers of all kinds. */
@Injectable()
export class PublicFeed {
  constructor(
    private readonly rows: ReadStore,
    private readonly log: EventStore,
  ) {}

  /** Throws LedgerNotBegun. */
  async head(): Promise<LedgerHead> {
    const head = await ledgerHead(this.rows);
    if (!head) throw new errors.LedgerNotBegun();
    return head;
  }

  /** Throws CursorAheadOfLedger. */
  async begin(beginning: Beginning): Promise<FeedPlace> {
    const head = await this.head();
    if (beginning === 'start') return this.placeAt(head, 0);
    if (beginning === 'now') return this.placeAt(head, head.shown);
    if ('index' in beginning) return this.placeAt(head, beginning.index);
    return this.placeAt(head, (await indexAt(this.rows, beginning.instant)) ?? head.shown);
  }

  /** Throws CursorOfAnotherLedger and CursorAheadOfLedger. */
  async page(
    wanted: Wanted,
    place: FeedPlace,
    { limit, content }: { readonly limit: number; readonly content: Content },
  ): Promise<FeedPage> {
    const head = await this.recognise(place);
    const { size, shown } = head;
    const found = await findEvents(
      this.rows,
      wanted,
      { from: place.index, to: Math.max(shown, place.index) },
      limit,
    );
    const { to } = found.scanned;
    return {
      events: await withContent(this.log, found.rows, { grants: wanted.grants, content }),
      scanned: found.scanned,
      next: to === place.index ? place : await this.placeAt(head, to),
      isCaughtUp: to >= shown,
      behind: size - to,
    };
  }

  /** Throws EventNotFound. */
  async event(grants: readonly Grant[] | null, eventId: string): Promise<PublicEvent> {
    const row = await findEvent(this.rows, grants, eventId);
    const content = 'parties';
    const [event] = row ? await withContent(this.log, [row], { grants, content }) : [];
    if (!event) throw new errors.EventNotFound(eventId);
    return event;
  }

  /** Entries of a span that the reader may see, without their content. */
  entries(wanted: Wanted, span: Scanned, limit: number): Promise<FoundEvents> {
    return findEvents(this.rows, wanted, span, limit);
  }

  /** Events of some indexes, as far as the reader may see them at this moment. */
  async at(
    wanted: Wanted,
    indexes: readonly number[],
    content: Content,
  ): Promise<readonly PublicEvent[]> {
    const rows = await findAt(this.rows, wanted, indexes);
    return withContent(this.log, rows, { grants: wanted.grants, content });
  }

  /** By what readers can be told that events of a span may concern them. */
  facets(span: Scanned): Promise<readonly Facet[]> {
    return findFacets(this.rows, span);
  }

  /** How many events a reader should have of a span, and the hash over their ids, each ended by a line feed. */
  async digest(
    wanted: Wanted,
    { from, to: end }: { readonly from: number; readonly to: number | undefined },
  ): Promise<{ readonly count: number; readonly sha256: string }> {
    const { size, shown } = await this.head();
    const to = end ?? shown;
    if (to - from > longestSpan) throw new errors.SpanTooLong(longestSpan);
    if (to > shown) throw new errors.CursorAheadOfLedger(to, size);
    const hash = createHash('sha256');
    let count = 0;
    for (let at = from; at < to;) {
      const { rows, scanned } = await findEvents(this.rows, wanted, { from: at, to }, 4_000);
      for (const { eventId } of rows) hash.update(`${eventId}\n`);
      count += rows.length;
      at = scanned.to;
    }
    return { count, sha256: hash.digest('hex') };
  }

  private async recognise({ ledgerId, index, before }: FeedPlace): Promise<LedgerHead> {
    const head = await this.head();
    if (ledgerId !== head.ledgerId) throw new errors.CursorOfAnotherLedger();
    if (index > head.size) throw new errors.CursorAheadOfLedger(index, head.size);
    const found = index === 0 ? null : await entryId(this.rows, index - 1);
    if (found !== before) throw new errors.CursorOfAnotherLedger();
    return head;
  }

  private async placeAt({ ledgerId, size }: LedgerHead, index: number): Promise<FeedPlace> {
    if (index > size) throw new errors.CursorAheadOfLedger(index, size);
    const before = index === 0 ? null : ((await entryId(this.rows, index - 1)) ?? null);
    return { ledgerId, index, before };
  }
}

export type { FeedFilter, Wanted };
