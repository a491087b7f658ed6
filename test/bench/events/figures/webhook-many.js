/**
 * `webhook-many`: from an acknowledgement to its delivery at 200 events a second, with ten subscriptions and with ten
 * thousand, each of a unit of its own; and the memory of the reactor.
 */
import { once } from 'node:events';
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { subscriptions } from '@chancery/subscriptions';
import { figureOf, median, quantile } from '../../lib/figure.js';
import { memoryOf } from '../../lib/processes.js';
import { fireCommands } from '../../office/figures/commands.js';
import { Application, applicationId } from '../application.js';

const few = 10;
const rate = 200;
const pauseMs = 20;
const patienceMs = 30_000;
const unitId = 'riverside.registry';

export async function* webhookMany(stage) {
  const many = stage.settings.repetitions > 3 ? 10_000 : 1_000;
  const application = await Application.of(stage);
  const target = await Target.open();
  try {
    await application.subscribe({ endpoint: target.url, filter: { unitId } });
    await addQuiet(stage, few - 1, target.url);
    const before = await stage.repeat(() => probesFor(stage, target));
    const memoryBefore = reactorMemory(stage);
    await addQuiet(stage, many - few, target.url);
    const after = await stage.repeat(() => probesFor(stage, target));
    const p99 = (runs) => runs.map((times) => quantile(times, 0.99));
    yield figureOf({
      id: 'webhook-many',
      unit: 'ms p99',
      values: p99(after),
      beside: [{ name: `${few} subscriptions`, values: p99(before), aim: '<= 1.5' }],
      says: `${many} subscriptions, ${rate} events/s; median ${median(after.flat()).toFixed(0)} ms.`,
    });
    yield figureOf({
      id: 'webhook-many-memory',
      unit: 'MiB',
      values: [reactorMemory(stage)],
      beside: [{ name: 'limit', values: [250], aim: '<= 1' }],
      says: `With ${few} subscriptions ${memoryBefore.toFixed(0)} MiB.`,
    });
  } finally {
    target.close();
  }
}

const reactorMemory = ({ office }) =>
  memoryOf(JSON.parse(office.read('runtime.json')).programs.reactor);

/** Subscriptions to units in which nothing happens, as their events, which is quicker than to ask each endpoint. */
async function addQuiet({ office }, count, endpoint) {
  const { eventStoreUrl } = JSON.parse(office.read('runtime.json'));
  const store = new EventStore({
    ...{ address: eventStoreUrl, schemas: schemaTable(subscriptions.schemas), vault: noKeys },
  });
  const known = await linesOf(office);
  for (let from = 0; from < count; from += 100)
    await Promise.all(
      Array.from({ length: Math.min(100, count - from) }, (_, at) =>
        appendOne(store, endpoint, `riverside.quiet-${from + at}`),
      ),
    );
  await store.close();
  while ((await linesOf(office)) < known + count) await sleep(250);
}

async function appendOne(store, endpoint, quietUnitId) {
  const [subscriptionId, at] = [randomUUID(), new Date().toISOString()];
  const metadata = {
    ...{ $correlationId: subscriptionId, $causationId: subscriptionId, commandId: randomUUID() },
    ...{ actor: { kind: 'service', id: 'bench' }, authorityId: 'riverside', occurredAt: at },
  };
  const { SubscriptionCreated: schema } = subscriptions.schemas;
  const created = { ...schema.example, subscriptionId, applicationId, endpoint, at };
  const events = [
    {
      type: 'SubscriptionCreated',
      data: { ...created, filter: { unitId: quietUnitId }, fromIndex: 0 },
    },
    { type: 'EndpointVerified', data: { subscriptionId, endpoint, at } },
  ].map((event) => ({ ...event, id: randomUUID(), metadata }));
  await store.append(`subscription-${subscriptionId}`, events, 'any');
}

async function linesOf({ loader }) {
  const [{ count }] = await loader.reads.database.rows(
    'SELECT count(*)::int AS count FROM delivery_progress',
  );
  return count;
}

/** Notes something again and again while others work, and tells how long each took to come. */
async function probesFor(stage, target) {
  const [documentId] = await stage.arrivals(1);
  const token = await stage.office.token('olena');
  const times = [];
  let isOver = false;
  const working = fireCommands(stage, stage.settings.seconds, rate).finally(() => (isOver = true));
  while (!isOver) {
    const answer = await fetch(`${stage.office.url}/v1/documents/${documentId}/notes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'A probe' }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const acknowledged = performance.now();
    times.push(Math.max(0, (await target.next(documentId)) - acknowledged));
    await sleep(pauseMs);
  }
  await working;
  return times;
}

/** An endpoint that tells when each note of a document came. */
class Target {
  times = new Map();

  static async open() {
    const target = new Target();
    target.server = http.createServer((request, response) => void target.take(request, response));
    target.server.listen(0, '127.0.0.1');
    await once(target.server, 'listening');
    return target;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/events`;
  }

  async take(request, response) {
    if (request.method === 'OPTIONS') {
      const origin = request.headers['webhook-request-origin'];
      return response.writeHead(200, { 'webhook-allowed-origin': origin }).end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(204).end();
    const { type, partitionkey } = JSON.parse(body);
    if (type !== 'chancery.document.note_added.v1') return undefined;
    this.times.set(partitionkey, [...(this.times.get(partitionkey) ?? []), performance.now()]);
    return undefined;
  }

  async next(documentId) {
    for (const begun = performance.now(); ; await sleep(1)) {
      const [first, ...rest] = this.times.get(documentId) ?? [];
      if (performance.now() - begun > patienceMs) throw new Error('A note did not come.');
      if (first === undefined) continue;
      this.times.set(documentId, rest);
      return first;
    }
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
