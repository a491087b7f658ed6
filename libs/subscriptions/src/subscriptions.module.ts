import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import * as queries from './read-models/subscription/subscription.query.js';

/** Subscriptions to events. Who sends them asks for the rows and records what becomes of them; this context sends nothing. */
@Module({
  imports: [CqrsModule],
  providers: [...commandHandlers, ...Object.values(queries)],
})
export class SubscriptionsModule {}
