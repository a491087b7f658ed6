import type { Provider } from '@nestjs/common';
import { Secrets } from '@chancery/outbound';
import { ReadStore, SecretBox } from '@chancery/read-store';
import type { ApiSettings } from '../settings.js';
import { SubscriptionDesk } from './subscription-desk.js';
import { SubscriptionFacts, targetRules } from './subscription-facts.js';

/** What the routes of subscriptions need. */
export const subscriptionProviders = ({ stores, targets }: ApiSettings): readonly Provider[] => [
  SubscriptionDesk,
  SubscriptionFacts,
  { provide: targetRules, useValue: targets },
  {
    provide: Secrets,
    inject: [ReadStore],
    useFactory: ({ database }: ReadStore) => new Secrets(database, new SecretBox(stores.masterKey)),
  },
];
