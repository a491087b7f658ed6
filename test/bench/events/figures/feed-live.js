/** `feed-live`: from the acknowledgement of a command to its event in a feed of server-sent events, at half load. */
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf, quantile } from '../../lib/figure.js';
import { fireCommands, halfLoad } from '../../office/figures/commands.js';
import { Application } from '../application.js';

const pauseMs = 20;
const type = 'chancery.document.note_added.v1';
const patienceMs = 30_000;

export async function* feedLive(stage) {
  const rate = await halfLoad(stage);
  const application = await Application.of(stage);
  const runs = await stage.repeat(async () => {
    let load;
    const times = await probesFor(stage, application, async () => {
      load = await fireCommands(stage, stage.settings.seconds, rate);
    });
    return { times, command: load.p99 };
  });
  yield figureOf({
    id: 'feed-live',
    unit: 'ms p99',
    values: runs.map(({ times }) => quantile(times, 0.99)),
    beside: [
      { name: 'p99 of a command', values: runs.map(({ command }) => command), aim: '<= 3' },
      { name: '150 ms', values: [150], aim: '<= 1' },
    ],
    says: `${runs.map(({ times }) => times.length).join(', ')} notes.`,
  });
}

async function probesFor(stage, application, work) {
  const [documentId] = await stage.arrivals(1);
  const heard = await hear(application, documentId);
  const token = await stage.office.token('olena');
  const times = [];
  let isOver = false;
  const working = work().finally(() => (isOver = true));
  while (!isOver) {
    await note(stage.office.url, token, documentId);
    const acknowledged = performance.now();
    times.push(Math.max(0, (await heard.next()) - acknowledged));
    await sleep(pauseMs);
  }
  await working;
  heard.leave();
  return times;
}

async function note(url, token, documentId) {
  const answer = await fetch(`${url}/v1/documents/${documentId}/notes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'A probe' }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  await answer.text();
}

/** When each note of a document was heard, one after the other. */
async function hear(application, documentId) {
  const leaving = new AbortController();
  const answer = await fetch(
    `${application.office.url}/v1/event-feed?from=now&type=${type}&documentId=${documentId}`,
    {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${application.token}` },
      signal: leaving.signal,
    },
  );
  if (!answer.ok) throw new Error(await answer.text());
  const times = [];
  void (async () => {
    for await (const chunk of answer.body) {
      const found = Buffer.from(chunk).toString().split(`event: ${type}`).length - 1;
      for (let one = 0; one < found; one++) times.push(performance.now());
    }
  })().catch(() => undefined);
  return {
    leave: () => leaving.abort(),
    async next() {
      for (const begun = performance.now(); times.length === 0; await sleep(1))
        if (performance.now() - begun > patienceMs) throw new Error('A note was not heard.');
      return times.shift();
    },
  };
}
