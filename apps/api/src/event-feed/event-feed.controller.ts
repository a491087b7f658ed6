import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Caller,
  ForApplications,
  lastEventIdOf,
  ReadsFrom,
  sendEvents,
  TakesTicket,
  type Requester,
} from '@chancery/http';
import {
  cloudEventOf,
  FeedFollower,
  grantsOf,
  PublicFeed,
  type FeedPage,
  type FeedPlace,
} from '@chancery/public-events';
import { Question } from '../shape/routes.js';
import { cloudEventSchema, DigestAnswer, EventPageAnswer } from './event-feed.answers.js';
import { DigestQuery, EventFeedQuery, filterOf, pageLimit } from './event-feed.params.js';
import { eventsAsTheyCome, type Follow, type ToldPage } from './follow-feed.js';
import { FeedPlaces } from './feed-places.js';
import { publicUrl } from './public-url.js';

const batch = 'application/cloudevents-batch+json';
const stream = 'text/event-stream';

/** The events of the office, for applications: asked for page by page, or sent as they come. */
@ForApplications()
@ReadsFrom('applications')
@Controller('v1')
export class EventFeedController {
  constructor(
    private readonly feed: PublicFeed,
    private readonly places: FeedPlaces,
    private readonly follower: FeedFollower,
    @Inject(publicUrl) private readonly url: string,
  ) {}

  @Get('event-feed')
  @TakesTicket()
  @ApiExtraModels(EventPageAnswer)
  @Question({
    tag: 'Events',
    summary: 'Events in the order of the log, as a page, a batch of CloudEvents, or as they come',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(EventPageAnswer) } },
      [batch]: { schema: { type: 'array', items: cloudEventSchema } },
      [stream]: { schema: { type: 'string', example: 'event: chancery.document.claimed.v1' } },
    },
    errors: [
      ...['feed-not-permitted', 'invalid-cursor', 'cursor-of-another-ledger'],
      ...['cursor-ahead-of-ledger', 'ledger-not-begun', 'too-many-feeds'],
    ] as never,
  })
  async getEventFeed(
    @Query() query: EventFeedQuery,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const accept = request.headers.accept ?? '';
    grantsOf(caller.principal);
    const after = accept.includes(stream) ? (lastEventIdOf(request) ?? query.after) : query.after;
    const place = await this.places.find(after, query.from ?? 'start');
    if (accept.includes(stream)) {
      const follow = this.follow(query, caller);
      await follow(place); // refusals are answered before the stream begins
      return sendEvents(request, reply, (signal) =>
        eventsAsTheyCome({
          ...{ follow, signal, place, cursorOf: (at) => this.places.cursorOf(at) },
          untilMore: (index, ms) => this.follower.beyond(index, ms, signal),
        }),
      );
    }
    const page = await this.waitFor(query, caller, place);
    const next = this.places.cursorOf(page.next);
    if (accept.includes(batch))
      await reply.type(batch).header('Chancery-Next', next).send(JSON.stringify(page.events));
    else await reply.send({ ...page, next } satisfies EventPageAnswer);
  }

  @Get('event-feed/digest')
  @Question({
    tag: 'Events',
    summary:
      'How many events a span has for you, and a hash over their ids: proof that you have all',
    answer: DigestAnswer,
    errors: ['feed-not-permitted', 'cursor-ahead-of-ledger', 'ledger-not-begun', 'span-too-long'],
  })
  getEventFeedDigest(
    @Query() { fromIndex: from = 0, toIndex: to, ...filter }: DigestQuery,
    @Caller() { principal }: Requester,
  ): Promise<DigestAnswer> {
    const wanted = { grants: grantsOf(principal), filter: filterOf(filter) };
    return this.feed.digest(wanted, { from, to });
  }

  @Get('events/:eventId')
  @Question({
    tag: 'Events',
    summary: 'One event with all that you may see of it',
    content: { 'application/cloudevents+json': { schema: cloudEventSchema } },
    errors: ['feed-not-permitted', 'event-not-found'],
  })
  async getEvent(
    @Param('eventId') eventId: string,
    @Caller() { principal }: Requester,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await this.feed.event(grantsOf(principal), eventId);
    await reply
      .type('application/cloudevents+json')
      .send(JSON.stringify(cloudEventOf(event, this.url)));
  }

  /** Asks with the rights of that moment. */
  private follow(query: EventFeedQuery, { identify }: Requester): Follow {
    const { content = 'thin', limit = pageLimit.usual } = query;
    const filter = filterOf(query);
    return async (place) => {
      const grants = grantsOf(await identify());
      return this.told(await this.feed.page({ grants, filter }, place, { limit, content }));
    };
  }

  private async waitFor(
    query: EventFeedQuery,
    caller: Requester,
    from: FeedPlace,
  ): Promise<ToldPage> {
    const until = performance.now() + (query.wait ?? 0) * 1_000;
    const follow = this.follow(query, caller);
    for (let place = from; ;) {
      const page = await follow(place);
      const whole = { ...page, scanned: { ...page.scanned, from: from.index } };
      if (page.events.length > 0 || performance.now() >= until) return whole;
      place = page.next;
      if (page.isCaughtUp) await this.follower.beyond(place.index, until - performance.now());
    }
  }

  private told({ events, behind, ...page }: FeedPage): ToldPage {
    const told = events.map((event) => cloudEventOf(event, this.url));
    return { events: told, ...page, behind: { events: behind } };
  }
}
