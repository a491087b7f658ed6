/**
 * `webhook-away`: an endpoint comes back after a day and gets what was missed; the day passes in the row that says since
 * when it is away. Single messages and batches, beside the rate of deliveries.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf } from '../../lib/figure.js';
import { Application } from '../application.js';
import { Target } from '../target.js';
import { webhookRate } from './webhook-rate.js';

const most = 200_000;
const fewSpan = 6_000;

export async function* webhookAway(stage) {
  if (!stage.webhookRate) for await (const _ of webhookRate(stage));
  const application = await Application.of(stage);
  const size = await application.size();
  const span = stage.settings.repetitions > 3 ? most : fewSpan;
  const from = Math.max(0, size - span);
  const { count } = await application.ask(
    `/v1/event-feed/digest?fromIndex=${from}&toIndex=${size}`,
  );
  for (const mode of ['single', 'batch']) {
    const drained = await away(stage, application, { mode, from, count });
    const isSingle = mode === 'single';
    yield figureOf({
      id: isSingle ? 'webhook-away' : 'webhook-away-batch',
      unit: 'events/s',
      values: [drained.rate],
      beside: [
        { name: 'webhook-rate', values: stage.webhookRate, aim: isSingle ? '>= 0.8' : '>= 10' },
      ],
      says: `${count} events after a day: ${drained.lost} lost, ${drained.outOfOrder} out of order.`,
    });
    if (drained.lost + drained.outOfOrder > 0) throw new Error('Events were lost or out of order.');
  }
}

async function away({ office }, application, { mode, from, count }) {
  const target = await Target.open();
  const asked = { endpoint: target.url, mode, parallelism: 16, from: 'now' };
  const subscription = await application.subscribe(asked);
  const { route } = subscription;
  try {
    await target.tell('down');
    await application.ask(`${route}/resumption`, { from: `index:${from}` });
    await until(async () => (await application.ask(`${route}/status`)).circuit.isOpen);
    await passDay(office, subscription);
    await target.tell('up');
    const { came, different, outOfOrder, first, last } = await target.until(
      (tally) => tally.different >= count,
    );
    await application.end(subscription);
    return { rate: (came / (last - first)) * 1_000, lost: count - different, outOfOrder };
  } finally {
    target.close();
  }
}

/** The reactor reads anew since when the endpoint is away. */
async function passDay(office, { subscriptionId }) {
  await office.loader.reads.database.rows(
    `UPDATE delivery_progress SET opened_at = opened_at - interval '24 hours',
       next_probe_at = now() + interval '8 seconds' WHERE line_id = $1`,
    [subscriptionId],
  );
  const reactor = () => JSON.parse(office.read('runtime.json')).programs.reactor;
  const before = reactor();
  process.kill(before, 'SIGKILL');
  await until(() => reactor() !== before);
}

async function until(check) {
  while (!(await check())) await sleep(100);
}
