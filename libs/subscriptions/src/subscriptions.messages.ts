import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { KnownSubscription } from './domain/subscription.state.js';
import type {
  DeadLetterRow,
  SubscriptionRow,
} from './read-models/subscription/subscription.row.js';

/** The key of the last row of the page before, and how many rows a page has. */
export interface SubscriptionsPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** A subscription, straight from its stream, with its revision there. Throws SubscriptionNotFound. */
export class GetSubscription extends Query<
  KnownSubscription & { readonly subscriptionId: string; readonly revision: number }
> {
  constructor(
    readonly subscriptionId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The subscriptions that the asker may know of, the newest first. */
export class ListSubscriptions extends Query<RowPage<SubscriptionRow>> {
  constructor(
    readonly by: Principal,
    readonly page: SubscriptionsPage = {},
  ) {
    super();
  }
}

/** How many subscriptions of an application have not ended. */
export class CountSubscriptions extends Query<number> {
  constructor(readonly applicationId: string) {
    super();
  }
}

/** The dead letters of a subscription, by index. Throws SubscriptionNotFound. */
export class ListDeadLetters extends Query<RowPage<DeadLetterRow>> {
  constructor(
    readonly subscriptionId: string,
    readonly by: Principal,
    readonly page: SubscriptionsPage = {},
  ) {
    super();
  }
}

/** Subscriptions that changed after a position of the log, in that order. For who sends. */
export class FindChangedSubscriptions extends Query<readonly SubscriptionRow[]> {
  constructor(readonly after: number) {
    super();
  }
}

/** What was decided about the dead letters of a subscription. For who sends. */
export class FindDecidedLetters extends Query<readonly DeadLetterRow[]> {
  constructor(readonly subscriptionId: string) {
    super();
  }
}
