/**
 * What clerks look at all day: `queue-page`, `as-of` (such a page as of an instant), `search-page`, `as-of-document`,
 * `history`, `worked-on` and `worked-on-history` (a document with 300 executors and 1,500 events), 16 at once, beside one row found by its primary key through the same HTTP stack.
 */
import { figureOf, median } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';

const atOnce = 16;
const historyEvents = 200;
const warmUpSeconds = 1;

const officers = {
  'queue-page': 'ivan',
  'as-of': 'ivan',
  'search-page': 'ivan',
  'as-of-document': 'olena',
  history: 'olena',
  'worked-on': 'olena',
  'worked-on-history': 'olena',
};
const aims = {
  'queue-page': '<= 3',
  'as-of': '<= 6',
  'search-page': '<= 6',
  'as-of-document': '<= 6',
  history: '<= 6',
  'worked-on': '<= 3',
  'worked-on-history': '<= 6',
};

/** A folder with many documents is measured beside an office with few, in the same turns. */
export async function* pages(stage, wanted) {
  const small = await stage.smallOne();
  const places = await Promise.all([stage, small].filter(Boolean).map(withRoutes));
  try {
    for (const id of Object.keys(aims).filter((one) => wanted.includes(one))) {
      await turn(places, id, warmUpSeconds);
      const runs = await stage.repeat(() => turn(places, id, stage.settings.seconds));
      yield figureFor(id, stage, runs);
    }
  } finally {
    await small?.close();
  }
}

function figureFor(id, stage, runs) {
  const p99 = (what) => runs.filter((run) => run[what]).map((run) => run[what].p99);
  const small = { name: 'with 10 thousand documents', values: p99('small'), aim: '<= 1.3' };
  const today = { name: 'the queue as it stands', values: p99('today'), aim: '<= 3' };
  return figureOf({
    id,
    unit: 'ms p99',
    values: p99('page'),
    beside: [
      { name: 'one row by primary key', values: p99('row'), aim: aims[id] },
      ...[today, small].filter(({ values }) => values.length > 0),
    ],
    says: told(stage, runs),
  });
}

const told = ({ documents }, runs) => {
  const rate = (what) => Math.round(median(runs.map((run) => run[what].rate)));
  return `${documents} documents; ${rate('page')} pages/s, ${rate('row')} rows/s.`;
};

async function turn([here, few], id, seconds) {
  const page = await get(here.stage, officers[id], here.routes[id], seconds);
  const today = id === 'as-of' && here.routes['queue-page'];
  const row = await get(here.stage, officers[id], ['/v1/units/riverside.permits'], seconds);
  return {
    page,
    row,
    ...(today && { today: await get(here.stage, officers[id], today, seconds) }),
    ...(few && { small: await get(few.stage, officers[id], few.routes[id], seconds) }),
  };
}

async function get({ office }, officer, paths, seconds) {
  const token = await office.token(officer);
  const scripts = paths.map((path) => [request(path, token)]);
  return fire({ url: office.url, connections: atOnce, scripts, isCycle: true, seconds });
}

/** Different ones in turn, so that none is answered from a cache that only one would have. */
async function withRoutes(stage) {
  const { loader } = stage.office;
  const long = await loader.longDocument(stage.runName(), historyEvents);
  const worked = await loader.orderedDocument(stage.runName(), { executors: 300, events: 1_500 });
  const some = await stage.arrivals(64);
  const asOf = new Date().toISOString();
  const words = ['garden house', 'lime trees', 'shop sign', 'Mill Lane', 'Orchard Way', 'pond'];
  const queues = ['', '&kind=handling', '&order=since', '&unclaimed=true'].map(
    (filter) => `/v1/work-items?unitId=riverside.permits&limit=50${filter}`,
  );
  const instants = ['2026-02-11T09:30', '2026-05-04T14:15', '2026-08-19T11:00', '2026-10-30T16:45'];
  const routes = {
    'queue-page': queues,
    'as-of': instants.flatMap((at) => queues.map((queue) => `${queue}&asOf=${at}:00Z`)),
    'search-page': words.map((text) => `/v1/documents?limit=50&text=${encodeURIComponent(text)}`),
    'as-of-document': some.map((id) => `/v1/documents/${id}?asOf=${asOf}`),
    history: [`/v1/documents/${long}/history`],
    'worked-on': [`/v1/documents/${worked}`],
    'worked-on-history': [`/v1/documents/${worked}/history`],
  };
  return { stage, routes };
}
