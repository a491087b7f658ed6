import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindApplicationPrincipal } from '@chancery/applications';
import { service, type Grant, type Order } from '@chancery/kernel';
import type { Attempt } from '@chancery/outbound';
import type { PublicFeed } from '@chancery/public-events';
import type { Away, SubscriptionRow } from '@chancery/subscriptions';
import type { Logger } from 'pino';
import type { Outgoing } from './outgoing.js';

/** What lines need of the office that they send for. */
export interface DeliveryOffice {
  readonly feed: PublicFeed;
  readonly outgoing: Outgoing;
  readonly bus: CommandBus;
  readonly queries: QueryBus;
  readonly logger: Logger;
  /** Told of every attempt. */
  readonly onAttempt: (attempt: Attempt) => void;
  /** Tells those who look after an endpoint for how long it has been away. */
  readonly tellOwner: (row: SubscriptionRow, away: Away) => Promise<void>;
  /** For how long an endpoint may be away before its subscription is suspended. */
  readonly suspendAfterMs: number;
}

export const self = service('deliveries');

/** Gives a command whose id makes twice the same as once. Answers whether it was taken. */
export const give = async <Data extends { readonly at: string }>(
  { bus, logger }: Pick<DeliveryOffice, 'bus' | 'logger'>,
  Command: new (data: Data, by: typeof self, context: never) => Order,
  data: Omit<Data, 'at'>,
  commandId: string,
): Promise<boolean> => {
  const at = new Date().toISOString();
  const context = { commandId, correlationId: commandId };
  const order = new Command({ ...data, at } as Data, self, context as never);
  try {
    await bus.execute(order);
    return true;
  } catch (error) {
    logger.warn({ err: error, command: order.type }, 'not recorded');
    return false;
  }
};

const rememberMs = 1_000;

/** What applications may read now; looked up once a second at most. */
export class Readers {
  private readonly known = new Map<string, { readonly at: number; readonly grants: Grants }>();

  constructor(private readonly queries: QueryBus) {}

  async grantsOf(applicationId: string): Grants {
    const now = performance.now();
    const known = this.known.get(applicationId);
    if (known && now - known.at < rememberMs) return known.grants;
    const grants = this.queries
      .execute(new FindApplicationPrincipal(applicationId))
      .then((principal) => principal?.grants ?? []);
    this.known.set(applicationId, { at: now, grants });
    grants.catch(() => this.known.delete(applicationId));
    return grants;
  }
}

type Grants = Promise<readonly Grant[]>;
