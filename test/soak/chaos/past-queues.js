import { pastViolations } from '../proof/past.js';
import { watchers } from './cast.js';

/** Asks each unit's queue as of instants all over the time of the log, and holds them against the log. */
export async function pastQueueViolations({ client, log, stays, instants }) {
  const first = log[0].createdAt;
  const length = log.at(-1).createdAt - first;
  const found = [];
  for (let n = 1; n <= instants; n++)
    for (const [unitId, officer] of Object.entries(watchers)) {
      const instant = Math.round(first + (length * n) / (instants + 1));
      const keys = await queueAsOf(client, { unitId, officer, instant });
      found.push(...pastViolations({ unitId, instant, keys }, stays));
    }
  return found;
}

/** Page by page to its end. */
async function queueAsOf(client, { unitId, officer, instant }) {
  const asOf = new Date(instant).toISOString();
  const route = `/v1/work-items?unitId=${unitId}&asOf=${asOf}&limit=100`;
  const keys = [];
  let cursor = '';
  do {
    const { items, next } = await client.read(officer, route + cursor);
    keys.push(...items.map(({ documentId, itemId }) => `${documentId} ${itemId}`));
    cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
  } while (cursor);
  return keys;
}
