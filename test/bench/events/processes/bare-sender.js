/** What sending costs at least: the same body, signed and posted over as many connections, for so many seconds. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Pool } from 'undici';

process.on('message', async ({ url, body, connections, seconds }) => {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const secret = randomBytes(32);
  const until = performance.now() + seconds * 1_000;
  let count = 0;
  const send = async () => {
    const [id, timestamp] = [randomUUID(), Math.floor(Date.now() / 1_000)];
    const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`);
    const headers = {
      'content-type': 'application/cloudevents+json',
      ...{ 'webhook-id': id, 'webhook-timestamp': String(timestamp) },
      'webhook-signature': `v1,${signature.digest('base64')}`,
    };
    const answer = await pool.request({ method: 'POST', path, headers, body });
    await answer.body.dump();
    count += 1;
  };
  const lane = async () => {
    while (performance.now() < until) await send();
  };
  await Promise.all(Array.from({ length: connections }, lane));
  await pool.close();
  process.send({ rate: count / seconds });
});
process.on('disconnect', () => process.exit(0));
