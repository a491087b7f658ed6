import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ConsentKeys, Dialer, Permitted, resolveAll, Secrets } from '@chancery/outbound';
import { publicUrlOf, type ProgramMetrics, type SettingsOf } from '@chancery/program';
import { FeedFollower, PublicFeed } from '@chancery/public-events';
import { ReadStore, SecretBox } from '@chancery/read-store';
import type { Logger } from 'pino';
import { openSmtp, type SmtpOptions } from '../mail/smtp.js';
import { DeliveryRunner } from './delivery-runner.js';
import { Outgoing } from './outgoing.js';
import { ownerTeller } from './tell-owner.js';

export interface DeliverySettings {
  readonly asked: SettingsOf<'reactor'>;
  readonly masterKey: string;
  readonly smtp: SmtpOptions | undefined;
}

/** The runner of deliveries, which counts what becomes of what it sends. */
export const deliveryRunner = (
  app: INestApplicationContext,
  { asked, masterKey, smtp }: DeliverySettings,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: ProgramMetrics },
): DeliveryRunner => {
  const attempts = metrics.counter(
    'chancery_delivery_attempts_total',
    'Messages that were sent to subscribers: delivered or failed.',
    ['outcome'],
  );
  const late = metrics.gauge(
    'chancery_delivery_seconds',
    'How long the last message took that was delivered.',
    [],
  );
  const gauge = (name: string, help: string) =>
    metrics.gauge(`chancery_delivery_${name}`, help, []);
  const slots = gauge('slots', 'Slots of subscriptions that this process holds, of 64 in all.');
  const lines = gauge('lines', 'Subscriptions and replays that this process sends for.');
  const open = gauge('circuits_open', 'Of those, endpoints that cannot be reached now.');
  const { database } = app.get(ReadStore);
  const publicUrl = publicUrlOf(asked);
  const origin = asked.CHANCERY_WEBHOOK_ORIGIN ?? new URL(publicUrl).host;
  const dialer = new Dialer({
    permitted: new Permitted(asked.CHANCERY_WEBHOOK_ALLOW ?? []),
    ports: (asked.CHANCERY_WEBHOOK_PORTS ?? []).map(Number),
    resolve: resolveAll,
  });
  const box = new SecretBox(masterKey);
  const [secrets, consents] = [new Secrets(database, box), new ConsentKeys(box)];
  const mails = smtp && openSmtp(smtp);
  return new DeliveryRunner({
    outgoing: new Outgoing({ dialer, secrets, consents, publicUrl, origin }),
    ...{ bus: app.get(CommandBus), queries: app.get(QueryBus), logger, database, secrets },
    ...{ feed: app.get(PublicFeed), follower: app.get(FeedFollower) },
    tellOwner: ownerTeller(mails, logger),
    onStop: () => mails?.close(),
    renewAfterMs: asked.CHANCERY_WEBHOOK_RENEW_AFTER * 1_000,
    suspendAfterMs: asked.CHANCERY_WEBHOOK_SUSPEND_AFTER * 1_000,
    logDays: Math.ceil(asked.CHANCERY_DELIVERY_LOG_TIME / 86_400),
    onAttempt: ({ isDelivered, ms }) => {
      attempts.inc({ outcome: isDelivered ? 'delivered' : 'failed' });
      if (isDelivered) late.set(ms / 1_000);
    },
    onStanding: (standing) => {
      slots.set(standing.slots);
      lines.set(standing.lines);
      open.set(standing.open);
    },
  });
};
