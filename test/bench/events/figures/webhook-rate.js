/** `webhook-rate`: what one reactor delivers to an endpoint on the same machine, beside a bare sender of the same body. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { figureOf } from '../../lib/figure.js';
import { Application } from '../application.js';
import { Target } from '../target.js';

const connections = 16;

export async function* webhookRate(stage) {
  const { seconds } = stage.settings;
  const application = await Application.of(stage);
  await application.size();
  const body = JSON.stringify((await application.ask('/v1/event-feed?limit=1')).events[0]);
  const runs = await stage.repeat(async () => ({
    ours: await ours(application, seconds),
    bare: await bare({ body, seconds }),
  }));
  stage.webhookRate = runs.map((run) => run.ours);
  yield figureOf({
    id: 'webhook-rate',
    unit: 'deliveries/s',
    values: stage.webhookRate,
    beside: [{ name: 'bare undici and HMAC', values: runs.map((run) => run.bare), aim: '>= 0.5' }],
    says: `${connections} connections each; sender and target on the same machine.`,
  });
}

async function ours(application, seconds) {
  const target = await Target.open();
  const asked = { endpoint: target.url, parallelism: connections, from: 'start' };
  const subscription = await application.subscribe(asked);
  try {
    return await target.rate(seconds);
  } finally {
    await application.end(subscription);
    target.close();
  }
}

async function bare({ body, seconds }) {
  const target = await Target.open();
  const sender = fork(new URL('../processes/bare-sender.js', import.meta.url), { execArgv: [] });
  sender.send({ url: target.url, body, connections, seconds });
  const [{ rate }] = await once(sender, 'message');
  sender.disconnect();
  target.close();
  return rate;
}
