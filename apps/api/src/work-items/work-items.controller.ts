import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  CountWorkItems,
  FindWorkItems,
  type QueueCount,
  type QueueWish,
  type WorkItemView,
} from '@chancery/documents';
import {
  Caller,
  CursorCodec,
  sendEvents,
  TakesTicket,
  type Requester,
  type ServerSentEvent,
} from '@chancery/http';
import { ReadStore } from '@chancery/read-store';
import type { Page } from '../shape/page.js';
import { furnished } from '../shape/beside.js';
import { cursorPage, firstOf } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { queueFeed } from './queue-feed.js';
import { QueueWatch } from './queue-watch.js';
import {
  QueueCountAnswer,
  QueueFeedQueue,
  queueFeedSchema,
  QueueFeedRemoved,
  WorkItemAnswer,
  WorkItemsAnswer,
} from './work-item.answers.js';
import { FeedQuery, filterOf, QueueCountsQuery, WorkItemsQuery } from './work-item.queries.js';

/** The most that a feed watches; a longer queue is read page by page. */
const feedLimit = 500;

/** What waits for whom: the queues that clerks work from. */
@Controller('v1/work-items')
export class WorkItemsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
    private readonly watch: QueueWatch,
    private readonly store: ReadStore,
  ) {}

  @Get()
  @Question({
    tag: 'Work items',
    summary: 'What waits, or waited at an instant, of all that you may see: the most urgent first',
    answer: WorkItemsAnswer,
    errors: ['invalid-cursor', 'instant-in-future', 'search-too-broad'],
  })
  async listWorkItems(
    @Query() { asOf, ...query }: WorkItemsQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<WorkItemView> & { readonly asOf?: string }> {
    const { order = 'due' } = query;
    const filter = filterOf(query, principal);
    const then = asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() };
    const page = await cursorPage(
      this.cursors,
      `work-items ${order} ${JSON.stringify({ ...filter, ...then })}`,
      query,
      (wish: QueueWish) =>
        this.queries.execute(new FindWorkItems(principal, filter, order, { ...wish, ...then })),
    );
    return { ...then, ...page, ...(await furnished(this.queries, page.items, query, principal)) };
  }

  @Get('counts')
  @Question({
    tag: 'Work items',
    summary: 'How much waits, by unit and kind',
    answer: QueueCountAnswer,
    isList: true,
    errors: ['search-too-broad'],
  })
  countWorkItems(
    @Query() query: QueueCountsQuery,
    @Caller() { principal }: Requester,
  ): Promise<readonly QueueCount[]> {
    return this.queries.execute(new CountWorkItems(principal, filterOf(query, principal)));
  }

  @Get('feed')
  @TakesTicket()
  @ApiExtraModels(QueueFeedQueue, QueueFeedRemoved, WorkItemAnswer)
  @Question({
    tag: 'Work items',
    summary: 'A queue as server-sent events: the whole first, then what is added, changed, removed',
    content: { 'text/event-stream': { schema: queueFeedSchema } },
    errors: ['too-many-feeds'],
  })
  followWorkItems(
    @Query() { ticket: _, ...query }: FeedQuery,
    @Caller() { identify }: Requester,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = async (): Promise<readonly WorkItemView[]> => {
      const principal = await identify();
      const filter = filterOf(query, principal);
      return firstOf(feedLimit, (page) =>
        this.queries.execute(new FindWorkItems(principal, filter, query.order ?? 'due', page)),
      );
    };
    const position = async (): Promise<bigint> =>
      (await this.store.positions()).get('documents') ?? -1n;
    const open = (signal: AbortSignal): AsyncIterable<ServerSentEvent> =>
      queueFeed({ changes: this.watch.changes(query.unitId, signal), read, position });
    return sendEvents(request, reply, open);
  }
}
