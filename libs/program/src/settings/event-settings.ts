import { duration, host, list, listOf, natsServer, streamName, text, webAddress } from './kinds.js';
import type { Setting } from './setting.js';

/** Settings of what follows the log and acts, or tells other services of it. */
export const eventSettings = {
  CHANCERY_PUBLIC_URL: {
    kind: webAddress,
    meaning: 'where other services reach the office; stands in every event that they get',
    without: 'from `HOST` and `PORT`',
    readBy: ['api', 'reactor'],
  },
  CHANCERY_WEBHOOK_ORIGIN: {
    kind: host,
    meaning: 'who the office says it is when it calls an endpoint of a subscription',
    without: 'host of `CHANCERY_PUBLIC_URL`',
    readBy: ['reactor'],
  },
  CHANCERY_WEBHOOK_ALLOW: {
    kind: list,
    meaning:
      'hosts in-house that subscriptions may name, also without TLS and at any port: names, addresses, `10.1.0.0/16`',
    without: 'none',
    readBy: ['api', 'reactor'],
  },
  CHANCERY_WEBHOOK_PORTS: {
    kind: list,
    meaning: 'ports of endpoints beside 443, such as `8443`',
    without: 'none',
    readBy: ['api', 'reactor'],
  },
  CHANCERY_WEBHOOK_SUSPEND_AFTER: {
    kind: duration,
    meaning: 'for how long an endpoint may be away before its subscription is suspended',
    usual: '7d',
    readBy: ['reactor'],
  },
  CHANCERY_WEBHOOK_RENEW_AFTER: {
    kind: duration,
    meaning: 'after how long an endpoint is asked again whether it agrees to be called',
    usual: '90d',
    readBy: ['reactor'],
  },
  CHANCERY_DELIVERY_LOG_TIME: {
    kind: duration,
    meaning: 'for how long attempts to deliver an event can be looked up',
    usual: '30d',
    readBy: ['reactor'],
  },
  CHANCERY_NATS_URL: {
    kind: natsServer,
    meaning:
      'NATS server with JetStream that gets every event: `tls://user:password@host:4222`; set with `CHANCERY_NATS_APPLICATION`',
    without: 'no broker gets events',
    setWith: 'CHANCERY_NATS_APPLICATION',
    isSecret: true,
    readBy: ['reactor'],
  },
  CHANCERY_NATS_APPLICATION: {
    kind: text,
    meaning: 'application whose grants say which events go to the broker: `riverside.app.broker`',
    without: 'no broker gets events',
    readBy: ['reactor'],
  },
  CHANCERY_NATS_STREAM: {
    kind: streamName,
    meaning: 'stream of JetStream that they go to; made if there is none',
    usual: 'CHANCERY',
    readBy: ['reactor'],
  },
  REACTOR_ROLES: {
    kind: listOf('policies', 'ledger', 'deliveries', 'bridge'),
    meaning: 'what a reactor does, such as `policies,ledger`; another reactor may do the rest',
    usual: 'policies,ledger,deliveries,bridge',
    readBy: ['reactor'],
  },
} as const satisfies Readonly<Record<string, Setting>>;
