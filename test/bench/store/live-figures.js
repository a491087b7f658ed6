import path from 'node:path';
import { figureOf, quantile } from '../lib/figure.js';
import { measure } from './appends.js';
import { jsonEvent } from './events.js';
import { connect, startStore } from './processes.js';

const WRITERS = 4;

/** From the call of an append to the delivery of its event to a subscriber. */
export async function* liveFigures({ folder, ms, repeats, say }) {
  const socket = path.join(folder, 's.sock');
  const server = await startStore(socket, path.join(folder, 'data'));
  const runs = [];
  for (let run = 0; run < repeats; run++) {
    say(`live ${run + 1}/${repeats}`);
    runs.push(await latencies(socket, ms));
  }
  await server.stop();
  yield figureOf({
    id: 'store-live',
    unit: 'ms from append to delivery, p99',
    values: runs.map(({ delivery }) => delivery),
    beside: [{ name: 'append, p99', values: runs.map(({ append }) => append), aim: '<= 3' }],
  });
}
liveFigures.ids = ['store-live'];

async function latencies(socket, ms) {
  const [writer, follower] = [connect(socket), connect(socket)];
  const sentAt = new Map();
  const deliveries = [];
  const subscription = follower.subscribeToAll({ fromPosition: 'end' });
  subscription.on('data', ({ event }) => {
    const sent = sentAt.get(event.id);
    if (sent !== undefined) deliveries.push(performance.now() - sent);
  });
  await new Promise((resolve) => subscription.once('confirmation', resolve));
  const append = async (index) => {
    const event = jsonEvent();
    sentAt.set(event.id, performance.now());
    await writer.appendToStream(`live-${index}`, [event]);
  };
  const { p99 } = await measure(ms, WRITERS, append);
  while (deliveries.length < sentAt.size) await new Promise((resolve) => setTimeout(resolve, 10));
  await subscription.unsubscribe();
  await Promise.all([writer.dispose(), follower.dispose()]);
  return { append: p99, delivery: quantile(deliveries, 0.99) };
}
