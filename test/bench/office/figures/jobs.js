/** `jobs`: a job that claims documents, beside the same claims one by one through HTTP, as many at once as a job tries. */
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';

/** What a job claims in the time of other figures, or a little less. */
const documentsPerSecond = 500;
const atOnce = 32;

export async function* jobs(stage) {
  const token = await stage.office.token('olena');
  const count = stage.settings.seconds * documentsPerSecond;
  await turn(stage, { token, count: Math.ceil(count / 4) });
  const runs = await stage.repeat(() => turn(stage, { token, count }));
  yield figureOf({
    id: 'jobs',
    unit: 'items/s',
    values: runs.map(({ job }) => job),
    beside: [
      { name: 'claims through HTTP', values: runs.map(({ single }) => single), aim: '>= 1.5' },
    ],
    says: `${count} documents, from the order to the end of the job.`,
  });
}

async function turn(stage, { token, count }) {
  const forJob = await stage.arrivals(count);
  const forSingle = await stage.arrivals(count);
  return {
    job: await claimedByJob(stage.office, token, forJob),
    single: await claimedOneByOne(stage.office, token, forSingle),
  };
}

async function claimedByJob(office, token, documentIds) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = async (route, body) => {
    const message = body && { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(office.url + route, { ...message, headers });
    if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`);
    return answer.json();
  };
  const begun = performance.now();
  let job = await ask('/v1/jobs', { command: 'claim', documentIds });
  while (job.status !== 'ended') {
    await sleep(50);
    job = await ask(`/v1/jobs/${job.jobId}`);
  }
  if (job.refused > 0) throw new Error(`${job.refused} of ${job.total} items were refused.`);
  return rateOf(documentIds.length, begun);
}

async function claimedOneByOne({ url }, token, documentIds) {
  const scripts = documentIds.map((id) => [request(`/v1/documents/${id}/claim`, token, {})]);
  const { rate } = await fire({ url, connections: atOnce, scripts, seconds: 600 });
  return rate;
}

const rateOf = (count, begun) => (count / (performance.now() - begun)) * 1_000;
