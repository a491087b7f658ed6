/**
 * `visible`: from the acknowledgement of a command to a list that shows it (asked for with the position that
 * the acknowledgement named), and to the event that a watching desk receives, while the office is half busy.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf, quantile } from '../../lib/figure.js';
import { fireCommands, halfLoad } from './commands.js';
import { watchQueue } from './watch-queue.js';

/** A unit where nothing else arrives meanwhile. */
const unitId = 'riverside.office';
const pauseMs = 10;
const idleSeconds = 2;

export async function* visible(stage) {
  const rate = await halfLoad(stage);
  const idle = await probesFor(stage, () => sleep(idleSeconds * 1_000));
  const runs = await stage.repeat(async () => {
    let load;
    const probes = await probesFor(stage, async () => {
      load = await fireCommands(stage, stage.settings.seconds, rate);
    });
    return { ...probes, command: load.p99 };
  });
  yield figureFor('visible', 'rows', idle, runs);
  yield figureFor('visible-event', 'events', idle, runs);
}

const figureFor = (id, what, idle, runs) => {
  const alone = quantile(idle[what], 0.99);
  return figureOf({
    id,
    unit: 'ms p99',
    values: runs.map((run) => quantile(run[what], 0.99)),
    beside: [
      { name: 'p99 of a command', values: runs.map(({ command }) => command), aim: '<= 3' },
      { name: '150 ms', values: [150], aim: '<= 1' },
    ],
    says: `Without other load: ${alone.toFixed(1)} ms p99 of ${idle[what].length}.`,
  });
};

/** Hands one document over and takes it back, again and again, for as long as the work lasts. */
async function probesFor(stage, work) {
  const { office } = stage;
  const [documentId] = await stage.arrivals(1);
  const watch = await watchQueue(office.url, unitId, await office.token('sofia'));
  const times = { rows: [], events: [] };
  let isOver = false;
  const working = work().finally(() => (isOver = true));
  const desk = {
    documentId,
    registrar: clientOf(office, 'olena'),
    supervisor: clientOf(office, 'sofia'),
  };
  while (!isOver) {
    await probe(desk, watch, times);
    await sleep(pauseMs);
  }
  await working;
  await watch.leave();
  return times;
}

async function probe({ documentId, registrar, supervisor }, watch, times) {
  const at = `/v1/documents/${documentId}/hand-overs`;
  const { position } = await registrar(at, { purpose: 'action', to: { unitId } });
  const acknowledged = performance.now();
  const [item, event] = await Promise.all([
    listed(supervisor, documentId, position).then((found) => {
      times.rows.push(performance.now() - acknowledged);
      return found;
    }),
    watch.added(documentId),
  ]);
  times.events.push(Math.max(0, event - acknowledged));
  watch.forget(documentId);
  await registrar(`${at}/${item.itemId}/recall`, {});
}

async function listed(supervisor, documentId, position) {
  const { body } = await supervisor(`/v1/work-items?unitId=${unitId}&limit=100`, undefined, {
    'chancery-position': position,
  });
  const item = body.items.find((one) => one.documentId === documentId);
  if (!item) throw new Error('The list does not show what it was asked to wait for.');
  return item;
}

/** Sends requests in an officer's name; throws if one is refused. */
function clientOf(office, officer) {
  const token = office.token(officer);
  return async (route, body, headers) => {
    const answer = await fetch(office.url + route, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text}`);
    return { body: JSON.parse(text), position: answer.headers.get('chancery-position') };
  };
}
