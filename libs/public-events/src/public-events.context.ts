import { Module, type Type } from '@nestjs/common';
import type { Context } from '@chancery/kernel';
import { publicEventsProblems } from './public-events.problems.js';
import { FeedFollower } from './feed-follower.js';
import { PublicFeed } from './public-feed.js';
import { publishedEventProjection } from './read-models/published-event/published-event.projection.js';

@Module({ providers: [PublicFeed, FeedFollower], exports: [PublicFeed, FeedFollower] })
export class PublicEventsModule {}

/** What other services are told of the events of the office. It has no events of its own. */
export const publicEvents: Context<Type, keyof typeof publicEventsProblems> = {
  module: PublicEventsModule,
  schemas: {},
  projections: [publishedEventProjection],
  policies: [],
  problems: publicEventsProblems,
  readGroups: [],
};
