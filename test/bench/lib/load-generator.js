/**
 * Sends requests from a process of its own, so that making them does not slow down whoever measures. A job
 * is a list of scripts, each a list of requests to be sent one after the other; the scripts themselves are
 * started either whenever a connection is free (how much goes?) or at a steady rate (how long does it take?).
 */
import { Pool } from 'undici';

process.on('message', (job) => void run(job).then((result) => process.send(result)));
process.on('disconnect', () => process.exit(0));

async function run({ url, connections, scripts, seconds, rate, isCycle = false, collect }) {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const tally = { latencies: [], collected: [], failed: 0, failure: undefined };
  const begun = performance.now();
  const isOver = (next) =>
    (!isCycle && next >= scripts.length) || performance.now() - begun > seconds * 1_000;
  let next = 0;
  const play = async () => {
    for (const request of scripts[next++ % scripts.length])
      await send(pool, request, tally, collect);
  };
  if (rate) await atRate(rate / scripts[0].length, () => isOver(next), play);
  else await Promise.all(Array.from({ length: connections }, () => busy(() => isOver(next), play)));
  const took = (performance.now() - begun) / 1_000;
  await pool.close();
  return { ...tally, seconds: took, hasRunOut: !isCycle && next >= scripts.length };
}

async function busy(isOver, play) {
  while (!isOver()) await play();
}

/** Starts scripts at a steady rate, whether or not those before have been answered. */
async function atRate(perSecond, isOver, play) {
  const begun = performance.now();
  const playing = [];
  while (!isOver()) {
    const due = ((performance.now() - begun) / 1_000) * perSecond;
    while (playing.length < due && !isOver()) playing.push(play());
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(playing);
}

async function send(pool, { method, path, headers, body }, tally, collect) {
  const started = performance.now();
  const answer = await pool.request({ method, path, headers, body });
  const text = await answer.body.text();
  tally.latencies.push(performance.now() - started);
  if (answer.statusCode >= 300) {
    tally.failed++;
    tally.failure ??= `${method} ${path}: ${answer.statusCode} ${text}`;
  } else if (collect) tally.collected.push(JSON.parse(text)[collect]);
}
