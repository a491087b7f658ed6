/** What it costs to tell other services of events, on an office with 10 thousand documents or those of `--data`. */
import { Stage } from '../office/figures/stage.js';
import { feedLive } from './figures/feed-live.js';
import { feedPages } from './figures/feed-pages.js';
import { ledgerBuild } from './figures/ledger-build.js';
import { webhookAway } from './figures/webhook-away.js';
import { webhookMany } from './figures/webhook-many.js';
import { webhookRate } from './figures/webhook-rate.js';

const figures = [
  { ids: ['feed-page', 'feed-catch-up'], measure: feedPages },
  { ids: ['feed-live'], measure: feedLive },
  { ids: ['webhook-rate'], measure: webhookRate },
  { ids: ['webhook-away', 'webhook-away-batch'], measure: webhookAway },
  { ids: ['webhook-many', 'webhook-many-memory'], measure: webhookMany },
];

export const ids = [...figures.flatMap((figure) => figure.ids), 'ledger-build'];

/** Yields the figures one by one, as they are known. */
export async function* bench(settings) {
  const wanted = figures.filter((figure) => figure.ids.some((id) => settings.ids.includes(id)));
  if (wanted.length > 0) yield* ofOffice(settings, wanted);
  if (settings.ids.includes('ledger-build')) yield* ledgerBuild(settings);
}

async function* ofOffice(settings, wanted) {
  const stage = await Stage.open({ ...settings, env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' } });
  try {
    for (const { ids: these, measure } of wanted) {
      settings.say(`measuring ${these.join(', ')}`);
      yield* measure(stage);
    }
  } finally {
    await stage.close();
  }
}
