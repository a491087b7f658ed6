import { Module } from '@nestjs/common';
import { ConsentKeys, Secrets } from '@chancery/outbound';
import { publicEvents } from '@chancery/public-events';
import { ReadStore, SecretBox } from '@chancery/read-store';
import { ConsentsController } from './consents.controller.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { SubscriptionDesk } from './subscription-desk.js';
import { SubscriptionFacts } from './subscription-facts.js';
import { SubscriptionsController } from './subscriptions.controller.js';

/** Subscriptions of other services, their deliveries and dead letters. */
@Module({
  imports: [publicEvents.module],
  controllers: [
    SubscriptionsController,
    DeliveriesController,
    DeadLettersController,
    ConsentsController,
  ],
  providers: [
    SubscriptionDesk,
    SubscriptionFacts,
    {
      provide: Secrets,
      inject: [ReadStore, SecretBox],
      useFactory: ({ database }: ReadStore, box: SecretBox) => new Secrets(database, box),
    },
    {
      provide: ConsentKeys,
      inject: [SecretBox],
      useFactory: (box: SecretBox) => new ConsentKeys(box),
    },
  ],
})
export class SubscriptionsApiModule {}
