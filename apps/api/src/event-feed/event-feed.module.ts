import { Module } from '@nestjs/common';
import { publicEvents } from '@chancery/public-events';
import { EventFeedController } from './event-feed.controller.js';
import { EventContractController } from './event-contract.controller.js';
import { FeedPlaces } from './feed-places.js';

/** The feed by which other services ask for events, and what is promised of it. */
@Module({
  imports: [publicEvents.module],
  controllers: [EventFeedController, EventContractController],
  providers: [FeedPlaces],
})
export class EventFeedApiModule {}
