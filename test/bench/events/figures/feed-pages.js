/**
 * `feed-page`: pages of 100 thin events all over the ledger, 16 at once, beside a row found by its primary key through
 * the same HTTP stack. `feed-catch-up`: all events by pages of 1,000, beside a bare read of the log.
 */
import { figureOf, median } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';
import { Application } from '../application.js';

const atOnce = 16;
const pages = 64;
const warmUpSeconds = 1;
const mostCaughtUp = 200_000;

export async function* feedPages(stage) {
  const small = await stage.smallOne();
  try {
    const places = await Promise.all([stage, small].filter(Boolean).map(withRoutes));
    for (const place of places) await page(place, warmUpSeconds);
    const runs = await stage.repeat(() => turn(places, stage.settings.seconds));
    yield pageFigure(stage, runs);
    const [{ application, size }] = places;
    yield await catchUpFigure(stage, application, size);
  } finally {
    await small?.close();
  }
}

async function withRoutes(stage) {
  const application = await Application.of(stage);
  const size = await application.size();
  const routes = Array.from({ length: pages }, (_, place) => {
    const index = Math.floor(((size - 200) * place) / pages);
    return `/v1/event-feed?limit=100&from=index:${Math.max(0, index)}`;
  });
  return { stage, application, size, routes };
}

const page = ({ stage, application, routes }, seconds) =>
  get(stage, application.token, routes, seconds);

async function turn([here, few], seconds) {
  const officer = await here.stage.office.token('ivan');
  return {
    page: await page(here, seconds),
    row: await get(here.stage, officer, ['/v1/units/riverside.permits'], seconds),
    ...(few && { small: await page(few, seconds) }),
  };
}

const get = ({ office }, token, paths, seconds) =>
  fire({
    ...{ url: office.url, connections: atOnce, seconds, isCycle: true },
    scripts: paths.map((path) => [request(path, token)]),
  });

function pageFigure({ documents }, runs) {
  const p99 = (what) => runs.filter((run) => run[what]).map((run) => run[what].p99);
  const small = { name: 'with 10 thousand documents', values: p99('small'), aim: '<= 1.2' };
  const rate = Math.round(median(runs.map((run) => run.page.rate)));
  return figureOf({
    id: 'feed-page',
    unit: 'ms p99',
    values: p99('page'),
    beside: [
      { name: 'one row by primary key', values: p99('row'), aim: '<= 4' },
      ...(small.values.length > 0 ? [small] : []),
    ],
    says: `${documents} documents; ${rate} pages/s.`,
  });
}

async function catchUpFigure(stage, application, size) {
  const most = Math.min(size, mostCaughtUp);
  const runs = await stage.repeat(async () => ({
    feed: await rateOf(() => readFeed(application, most)),
    bare: await rateOf(() => readLog(stage.office.loader.events, most)),
  }));
  return figureOf({
    id: 'feed-catch-up',
    unit: 'events/s',
    values: runs.map(({ feed }) => feed),
    beside: [{ name: 'bare read of the log', values: runs.map(({ bare }) => bare), aim: '>= 0.4' }],
  });
}

async function rateOf(read) {
  const begun = performance.now();
  return (await read()) / ((performance.now() - begun) / 1_000);
}

async function readFeed(application, most) {
  let count = 0;
  for (let query = 'from=start'; count < most;) {
    const { events, next, isCaughtUp } = await application.ask(
      `/v1/event-feed?limit=1000&${query}`,
    );
    count += events.length;
    if (isCaughtUp) break;
    query = `after=${next}`;
  }
  return count;
}

async function readLog(store, most) {
  let count = 0;
  const end = new AbortController();
  for await (const _ of store.readRaw(undefined, end.signal)) if (++count >= most) break;
  end.abort();
  return count;
}
