import { authorityOf, demandRight, type Decider, type StreamType } from '@chancery/kernel';
import type { CreateSubscription, SubscriptionCommand } from './subscription.commands.js';
import { decideOnKnown } from './decide-on-known.js';
import * as errors from './subscription.errors.js';
import type { SubscriptionEvent } from './subscription.events.js';
import { evolveKnown } from './evolve-known.js';
import type { Subscription } from './subscription.state.js';
import { demandReadable } from './readable.js';
import { rights } from './rights.js';

const mostSubscriptions = 100;

/** Events are sent to an endpoint that has agreed to it, by the rules of its owner, until one of them ends that. */
export const subscriptionDecider: Decider<Subscription, SubscriptionCommand, SubscriptionEvent> = {
  initialState: { status: 'absent' },

  admit: (subscription, command) => demandRight(rights, subscription, command),

  decide(subscription, command) {
    if (command.type === 'CreateSubscription')
      return subscription.status === 'absent' ? create(command) : [];
    if (subscription.status === 'absent')
      throw new errors.SubscriptionNotFound(command.data.subscriptionId);
    return decideOnKnown(subscription, command);
  },

  evolve(subscription, event) {
    if (event.type !== 'SubscriptionCreated')
      return subscription.status === 'absent' ? subscription : evolveKnown(subscription, event);
    const { subscriptionId: _, at: __, secretId, fromIndex: ___, ...rest } = event.data;
    return { status: 'unverified', secrets: [{ secretId }], deadLetters: [], ...rest };
  },
};

export const subscriptionStream: StreamType<Subscription, SubscriptionCommand, SubscriptionEvent> =
  { category: 'subscription', decider: subscriptionDecider };

const create = ({ data }: CreateSubscription): SubscriptionEvent[] => {
  const { readable, others, ...rest } = data;
  demandReadable(data.filter, readable);
  if (others >= mostSubscriptions) throw new errors.TooManySubscriptions(mostSubscriptions);
  const authorityId = authorityOf(data.applicationId);
  return [{ type: 'SubscriptionCreated', data: { ...rest, authorityId } }];
};
