/** A job that runs while the reactor is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../chaos/until.js';

const longestMs = 400;
const patienceMs = 600_000;

/** A note on each of so many letters, which would be there twice if its order were given twice. */
export async function jobUnderKills({ registrar, killer, random, say, items, kills }) {
  say(`receiving ${items} letters`);
  const itemIds = await registrar.receive(items);
  const order = { command: 'add-note', data: { text: 'Seen' }, documentIds: itemIds };
  const { jobId } = await registrar.order('/v1/jobs', order);
  const standing = () => registrar.read(`/v1/jobs/${jobId}`);
  for (let kill = 0; kill < kills; kill++) {
    const least = Math.floor((kill * items) / (kills + 1));
    const isAtWork = async () => (await standing()).tried >= least;
    await until(`${least} items to be tried`, isAtWork, patienceMs);
    await sleep(random() * longestMs);
    const { tried } = await standing();
    say(`${tried} of ${items} items are tried`);
    await killer.killOne('reactor');
  }
  await until('the job to end', async () => (await standing()).status === 'ended', patienceMs);
  return { jobId, itemIds };
}
