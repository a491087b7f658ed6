import { Module } from '@nestjs/common';
import { WorkItemsController } from './work-items.controller.js';
import { QueueFeedController } from './queue-feed.controller.js';
import { QueueWatch } from './queue-watch.js';

/** Routes of queues. */
@Module({
  controllers: [WorkItemsController, QueueFeedController],
  providers: [QueueWatch],
})
export class WorkItemsApiModule {}
