import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { JetStream } from '@chancery/outbound';
import { publicUrlOf, type ProgramMetrics, type SettingsOf } from '@chancery/program';
import { FeedFollower, PublicFeed } from '@chancery/public-events';
import { ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { BridgeRunner } from './bridge-runner.js';
import { subjects } from './message-of.js';

/** The bridge to a broker; undefined where none is set up. */
export const bridgeRunner = (
  app: INestApplicationContext,
  asked: SettingsOf<'reactor'>,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: ProgramMetrics },
): BridgeRunner | undefined => {
  const messages = metrics.counter(
    'chancery_bridge_messages_total',
    'Events that the broker has acknowledged.',
    [],
  );
  const behind = metrics.gauge(
    'chancery_bridge_behind_events',
    'Events that the bridge to the broker has not looked at yet.',
    [],
  );
  const { CHANCERY_NATS_URL: url, CHANCERY_NATS_APPLICATION: applicationId } = asked;
  if (!url || applicationId === undefined) return undefined;
  const stream = asked.CHANCERY_NATS_STREAM;
  return new BridgeRunner({
    ...{ stream, applicationId, logger, publicUrl: publicUrlOf(asked) },
    database: app.get(ReadStore).database,
    ...{ feed: app.get(PublicFeed), follower: app.get(FeedFollower), queries: app.get(QueryBus) },
    open: () => JetStream.open({ url, stream, subjects }),
    onProgress: (published, left) => {
      messages.inc(published);
      behind.set(left);
    },
  });
};
