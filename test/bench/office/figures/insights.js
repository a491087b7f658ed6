/**
 * `insights-month` and `insights-year`: all that an auditor asks about a month and a year of the authority, one
 * question after the other, beside one row found by its primary key through the same HTTP stack.
 */
import { figureOf, median } from '../../lib/figure.js';

const dayMs = 86_400_000;
const days = { 'insights-month': 30, 'insights-year': 365 };

export async function* insights(stage, wanted) {
  const { loader } = stage.office;
  const [{ end }] = await loader.reads.query('select max(sent_at) as end from passage');
  const [busy, quiet] = await unitsOf(loader);
  for (const id of wanted) {
    const from = new Date(Date.parse(end) - days[id] * dayMs).toISOString();
    const range = `from=${from}&to=${end}`;
    const questions = {
      load: `/v1/insights/load?${range}`,
      graph: `/v1/insights/hand-over-graph?${range}`,
      'times of the busiest unit': `/v1/insights/units/${busy}/times?${range}`,
      'of another': `/v1/insights/units/${quiet}/times?${range}`,
    };
    const runs = await stage.repeat(async () => ({
      ...(await asked(stage, questions)),
      row: await ask(stage, '/v1/units/riverside.permits'),
    }));
    yield figureOf({
      id,
      unit: 'ms for all',
      values: runs.map((run) => Object.keys(questions).reduce((sum, name) => sum + run[name], 0)),
      beside: [{ name: 'one row by primary key', values: runs.map(({ row }) => row) }],
      says: Object.keys(questions)
        .map((name) => `${name} ${median(runs.map((run) => run[name])).toPrecision(3)}`)
        .join(', '),
    });
  }
}

/** The unit that most documents visit, and the one in the middle. */
async function unitsOf({ reads }) {
  const units = await reads.query(
    'select unit_id from visit group by unit_id order by count(*) desc, unit_id',
  );
  return [units[0].unitId, units[units.length >> 1].unitId];
}

async function asked(stage, questions) {
  const taken = {};
  for (const [name, path] of Object.entries(questions)) taken[name] = await ask(stage, path);
  return taken;
}

async function ask({ office }, path) {
  const authorization = `Bearer ${await office.token('petro')}`;
  const begun = performance.now();
  const answer = await fetch(`${office.url}${path}`, { headers: { authorization } });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
  return performance.now() - begun;
}
