import { service, type Principal } from '@chancery/kernel';
import type { SubscriptionEvent } from './domain/subscription.events.js';
import { subscriptionsSchemas } from './domain/subscription.schemas.js';

/** Canonical applications, people and events, for specs only. */
type Typed<Type extends SubscriptionEvent['type']> = Extract<SubscriptionEvent, { type: Type }>;

/** An event as its schema shows it, with what is another here. */
export const fact = <Type extends SubscriptionEvent['type']>(
  type: Type,
  other: Partial<Typed<Type>['data']> = {},
): Typed<Type> => {
  const { example } = subscriptionsSchemas[type];
  return { type, data: { ...example, ...other } } as unknown as Typed<Type>;
};

export const portal: Principal = {
  ...{ kind: 'application', id: 'riverside.app.portal', authorityId: 'riverside' },
  ...{ posts: [], oversees: [], clearance: 'public', grants: [] },
};
export const otherPortal: Principal = { ...portal, id: 'riverside.app.other' };

export const administrator: Principal = {
  ...{ kind: 'officer', id: 'riverside.olga', authorityId: 'riverside' },
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  ...{ oversees: [], clearance: 'internal' },
};
export const clerk: Principal = {
  ...administrator,
  ...{ id: 'riverside.ivan', posts: [{ unitId: 'riverside.office', roles: ['clerk'] }] },
};
export const stranger: Principal = { ...administrator, id: 'hill.rolf', authorityId: 'hill' };
export const reactor = service('deliveries');
