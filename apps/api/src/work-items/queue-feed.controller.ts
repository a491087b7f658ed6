import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindWorkItems, type WorkItemView } from '@chancery/queues';
import {
  Caller,
  sendEvents,
  TakesTicket,
  type Requester,
  type ServerSentEvent,
} from '@chancery/http';
import { ReadStore } from '@chancery/read-store';
import { OfficeDays } from '../shape/office-days.js';
import { firstOf } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { queueFeed } from './queue-feed.js';
import { QueueWatch } from './queue-watch.js';
import { QueueFeedQueue, QueueFeedRemoved, queueFeedSchema } from './queue-feed.answers.js';
import { WorkItemAnswer } from './work-item.answers.js';
import { FeedQuery, filterOf } from './work-item.params.js';

/** The most that a feed watches; a longer queue is read page by page. */
const feedLimit = 500;

/** Queues that are watched. */
@Controller('v1/work-items')
export class QueueFeedController {
  constructor(
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
    private readonly watch: QueueWatch,
    private readonly store: ReadStore,
  ) {}

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
      const filter = filterOf(await this.days.inInstants(query, principal), principal);
      return firstOf(feedLimit, (page) =>
        this.queries.execute(new FindWorkItems(principal, filter, page, query.order ?? 'due')),
      );
    };
    const position = async (): Promise<bigint> =>
      (await this.store.positions()).get('documents') ?? -1n;
    const open = (signal: AbortSignal): AsyncIterable<ServerSentEvent> =>
      queueFeed({ changes: this.watch.changes(query.unitId, signal), read, position });
    return sendEvents(request, reply, open);
  }
}
