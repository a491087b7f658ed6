import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { subscriptionsSchemas } from './domain/subscription.schemas.js';
import { subscriptionProjection } from './read-models/subscription/subscription.projection.js';
import { SubscriptionsModule } from './subscriptions.module.js';
import { subscriptionsProblems } from './subscriptions.problems.js';

/** Where the events of the office are sent, and what became of it. Routes name the group that they read. */
export const subscriptions: Context<Type, keyof typeof subscriptionsProblems> = {
  module: SubscriptionsModule,
  schemas: subscriptionsSchemas,
  projections: [subscriptionProjection],
  policies: [],
  problems: subscriptionsProblems,
  readGroups: [],
};
