import { DomainError } from '@chancery/kernel';

/** There is no subscription of this id, or not for the caller. */
export class SubscriptionNotFound extends DomainError {
  readonly code = 'subscription-not-found' as const;
  constructor(subscriptionId: string) {
    super(`There is no subscription ${subscriptionId}.`, { subscriptionId });
  }
}

/** Subscriptions are for the application and for administrators of its authority. */
export class SubscriptionOrderNotPermitted extends DomainError {
  readonly code = 'subscription-order-not-permitted' as const;
  constructor(order: string, allowed: readonly string[]) {
    super(`This is for: ${allowed.join(', ')}.`, { order, allowed });
  }
}

/** Messages are sent encrypted, and to hosts in-house only where the operator says so. */
export class EndpointNotHttps extends DomainError {
  readonly code = 'endpoint-not-https' as const;
  constructor(endpoint: string) {
    super(
      `${endpoint} does not begin with https://. The operator can permit http:// for single hosts in-house.`,
      { endpoint },
    );
  }
}

/** The endpoint is none that the office calls. */
export class EndpointNotAllowed extends DomainError {
  readonly code = 'endpoint-not-allowed' as const;
  constructor(endpoint: string, reason: string) {
    super(
      `${endpoint} is not called (${reason}). It has to be a public host with a name, at port 443. ` +
        'The operator can permit others with CHANCERY_WEBHOOK_ALLOW and CHANCERY_WEBHOOK_PORTS.',
      { endpoint, reason },
    );
  }
}

/** The endpoint has not agreed to be called. */
export class EndpointNotVerified extends DomainError {
  readonly code = 'endpoint-not-verified' as const;
  constructor(endpoint: string) {
    super(`${endpoint} has not agreed to be called. Ask it once more, or have it approved.`, {
      endpoint,
    });
  }
}

/** The address by which an endpoint agrees is forged or over, was used, or is of an earlier question. */
export class ConsentNotUsable extends DomainError {
  readonly code = 'consent-not-usable' as const;
  constructor() {
    super('This address is valid for two days, and once. Have the endpoint asked again.');
  }
}

/** The application may read nothing of what the filter names. */
export class FilterNotPermitted extends DomainError {
  readonly code = 'filter-not-permitted' as const;
  constructor(readable: readonly string[]) {
    super(
      readable.length === 0
        ? 'The application may read no events. An administrator says what it may read.'
        : `The application may read events of ${readable.join(', ')} only.`,
      { readable },
    );
  }
}

export class TooManySubscriptions extends DomainError {
  readonly code = 'too-many-subscriptions' as const;
  constructor(most: number) {
    super(
      `An application has ${most} subscriptions at most. End one, or widen the filter of one.`,
      {
        most,
      },
    );
  }
}

/** Only what is sent can be paused, and only what is halted resumed. */
export class SubscriptionNotActive extends DomainError {
  readonly code = 'subscription-not-active' as const;
  constructor(status: string) {
    super(`The subscription is ${status}.`, { status });
  }
}

export class SubscriptionHasEnded extends DomainError {
  readonly code = 'subscription-has-ended' as const;
  constructor(subscriptionId: string) {
    super('The subscription has ended. Create another one.', { subscriptionId });
  }
}

export class ReplayUnderWay extends DomainError {
  readonly code = 'replay-under-way' as const;
  constructor(replayId: string) {
    super('A replay is under way. Wait for its end.', { replayId });
  }
}

/** There is no such secret, or it is the newest, without which nothing can be signed. */
export class SecretNotUsable extends DomainError {
  readonly code = 'secret-not-usable' as const;
  constructor(secretId: string) {
    super('This is no secret that can be ended: it is unknown, or the newest.', { secretId });
  }
}

export class DeadLetterNotFound extends DomainError {
  readonly code = 'dead-letter-not-found' as const;
  constructor(index: number) {
    super(`There is no dead letter ${index}.`, { index });
  }
}
