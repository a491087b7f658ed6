import { DeadLettersController } from './dead-letters.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';

export { subscriptionProviders } from './subscription-providers.js';

/** The routes of subscriptions. */
export const subscriptionControllers = [
  SubscriptionsController,
  DeliveriesController,
  DeadLettersController,
];
