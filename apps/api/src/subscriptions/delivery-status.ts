import type { DeliveryStanding } from '@chancery/outbound';
import type { KnownSubscription } from '@chancery/subscriptions';
import type { DeliveryStatusAnswer } from './subscription.answers.js';

/** How sending stands. Before anything was to be sent, nothing is behind. */
export const deliveryStatus = (
  { status, replay }: KnownSubscription,
  standing: DeliveryStanding | undefined,
  { size, now }: { readonly size: number; readonly now: number },
): DeliveryStatusAnswer => {
  const { cursor = size, oldestUndeliveredAt = null, openedAt = null } = standing ?? {};
  const waited = oldestUndeliveredAt === null ? 0 : (now - Date.parse(oldestUndeliveredAt)) / 1_000;
  return {
    status,
    behind: { events: Math.max(0, size - cursor), seconds: Math.max(0, Math.round(waited)) },
    circuit: {
      ...{ isOpen: openedAt !== null, openedAt, failures: standing?.failures ?? 0 },
      nextProbeAt: standing?.nextProbeAt ?? null,
    },
    ...{ parked: standing?.parked ?? 0, dead: standing?.dead ?? 0 },
    ...{ serial: standing?.serial ?? 0, delivered: standing?.delivered ?? 0 },
    ...{ failed: standing?.failed ?? 0, isReplaying: replay !== undefined },
  };
};
