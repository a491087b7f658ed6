import { Module } from '@nestjs/common';
import { FeedTicketsController } from './feed-tickets.controller.js';

/** Tickets by which a browser opens a feed. */
@Module({
  controllers: [FeedTicketsController],
})
export class FeedsApiModule {}
