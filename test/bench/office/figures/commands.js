/** `commands` and `latency`: claim a document, then hand it over; beside a Nest that does nothing, or saves a row. */
import { figureOf, median } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';
import { openPostgres, startPeer } from '../peers/peers.js';

const handOver = { purpose: 'action', to: { unitId: 'riverside.permits' }, note: 'Please examine' };
/** The most commands a second that documents are laid ready for. */
const fastest = 6_000;
const warmUpSeconds = 4;

/** All three take turns, so that what else the machine does falls on each alike. */
export async function* commands(stage) {
  const { seconds } = stage.settings;
  await withPeers(async (peers) => {
    const run = async (span, rate) => {
      const ours = await fireCommands(stage, span, rate);
      const noOp = await firePeer(stage, peers.noOp, span, rate);
      const oneRow = await firePeer(stage, peers.oneRow, span, rate);
      return { ours, noOp, oneRow };
    };
    await run(warmUpSeconds);
    stage.free = await stage.repeat(() => run(seconds));
    stage.halfRate = median(of(stage.free, 'ours', 'rate')) / 2;
    stage.half = await stage.repeat(() => run(seconds, stage.halfRate));
  });
  yield throughput(stage.free);
  yield* latencies(stage.half);
}

const of = (runs, who, what) => runs.map((run) => run[who][what]);

const throughput = (runs) =>
  figureOf({
    id: 'commands',
    unit: 'commands/s',
    values: of(runs, 'ours', 'rate'),
    beside: [
      { name: 'Nest, no-op', values: of(runs, 'noOp', 'rate'), aim: '>= 0.25' },
      { name: 'Nest, one row by TypeORM', values: of(runs, 'oneRow', 'rate'), aim: '>= 1.5' },
    ],
  });

const latencies = (runs) =>
  ['p50', 'p99'].map((part) =>
    figureOf({
      id: part === 'p99' ? 'latency' : 'latency-p50',
      unit: `ms ${part}`,
      values: of(runs, 'ours', part),
      beside: [
        { name: 'Nest, no-op', values: of(runs, 'noOp', part), aim: '<= 4' },
        { name: 'Nest, one row by TypeORM', values: of(runs, 'oneRow', part) },
      ],
    }),
  );

/** Each document is claimed and then handed over; the API has heard of it from the log. */
export async function fireCommands(stage, seconds, rate) {
  const ids = await stage.arrivals(Math.ceil((seconds * Math.min(rate ?? fastest, fastest)) / 2));
  const token = await stage.office.token('olena');
  const scripts = ids.map((id) => [
    request(`/v1/documents/${id}/claim`, token, {}),
    request(`/v1/documents/${id}/hand-overs`, token, handOver),
  ]);
  const { url } = stage.office;
  return fire({ url, connections: stage.settings.connections, scripts, seconds, rate });
}

/** Half of the commands a second that go at most, found out unless it is known already. */
export async function halfLoad(stage) {
  stage.halfRate ??= (await fireCommands(stage, stage.settings.seconds)).rate / 2;
  return stage.halfRate;
}

const firePeer = (stage, { url }, seconds, rate) =>
  fire({
    url,
    connections: stage.settings.connections,
    scripts: [[request('/hand-overs', 'none', handOver)]],
    isCycle: true,
    seconds,
    rate,
  });

async function withPeers(work) {
  const postgres = await openPostgres();
  const noOp = await startPeer('no-op');
  const oneRow = await startPeer('one-row', { DATABASE_URL: postgres.url });
  try {
    await work({ noOp, oneRow });
  } finally {
    await noOp.stop();
    await oneRow.stop();
    await postgres.close();
  }
}
