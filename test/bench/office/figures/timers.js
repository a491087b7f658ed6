/** `timers`: rungs that the reactor reaches when many terms end at once, beside as many appends of one event each. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf } from '../../lib/figure.js';
import { fire, request } from '../../lib/load.js';
import { registrar } from '../setting/cast.js';

const policyId = 'riverside.bench-hour';
const hourMs = 3_600_000;
/** What is reached in the time of other figures, or a little less. */
const termsPerSecond = 300;
/** At least so many terms are begun in a second before they end. */
const begunPerSecond = 100;
/** As many as the reactor takes on at once. */
const atOnce = 100;

const policy = {
  ...{ validFrom: '2026-01-01', name: 'One hour', legalBasis: ['A rule'], roll: 'none' },
  ...{ zone: 'Europe/Kyiv', calendarId: 'riverside.working-days', dayOne: 'instant' },
  ...{ term: { amount: 1, unit: 'hour' }, extensions: {}, suspensions: {} },
  ladder: [{ rung: 'over', workingDays: 0, at: 'due', to: ['executor'] }],
  onCalendarChange: 'keep',
};

export async function* timers(stage) {
  await stage.office.ask(`/v1/deadline-policies/${policyId}/versions/1`, policy, 'PUT');
  const count = stage.settings.seconds * termsPerSecond;
  const runs = await stage.repeat(async () => {
    const ids = await stage.arrivals(count);
    const reached = await reachedAfterPause(stage, ids);
    return { reached, appended: await appendedBare(stage.office.loader.events, ids) };
  });
  yield figureOf({
    id: 'timers',
    unit: 'rungs/s',
    values: runs.map(({ reached }) => reached),
    beside: [{ name: 'bare appends', values: runs.map(({ appended }) => appended), aim: '>= 0.5' }],
    says: `${count} terms ended while the reactor rested.`,
  });
}

/** The reactor rests until all terms have ended. From the first rung that it reaches to the last. */
async function reachedAfterPause(stage, ids) {
  const { office } = stage;
  const ends = Date.now() + 5_000 + (ids.length / begunPerSecond) * 1_000;
  const after = await office.loader.events.head();
  process.kill(office.programs.reactor, 'SIGSTOP');
  try {
    await beginTerms(office, ids, ends);
    await stage.quiet();
    await sleep(Math.max(0, ends - Date.now()));
  } finally {
    process.kill(office.programs.reactor, 'SIGCONT');
  }
  return rateOfRungs(office.loader.events, { after, count: ids.length });
}

async function beginTerms(office, ids, ends) {
  const bearer = await office.token('olena');
  const startedAt = new Date(ends - hourMs).toISOString();
  const body = { role: 'internal', policyId, startedAt };
  const scripts = ids.map((id) => [request(`/v1/documents/${id}/clocks`, bearer, body)]);
  await fire({ url: office.url, connections: 32, scripts, seconds: 600 });
  if (Date.now() > ends) throw new Error('The terms ended before all had begun.');
}

async function rateOfRungs(events, { after, count }) {
  const stop = new AbortController();
  let seen = 0;
  let first = 0;
  const types = ['RungReached'];
  for await (const delivery of events.subscribe({ after, types, signal: stop.signal })) {
    if (delivery.kind !== 'event') continue;
    if (seen++ === 0) first = performance.now();
    if (seen === count) stop.abort();
  }
  return ((count - 1) / (performance.now() - first)) * 1_000;
}

/** One event for each document, as many at once as the reactor has under way. */
async function appendedBare(events, ids) {
  const at = new Date().toISOString();
  const rest = [...ids];
  const lane = async () => {
    for (let documentId = rest.shift(); documentId; documentId = rest.shift())
      await events.append(`document-${documentId}`, [noteOn(documentId, at)], 'any');
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, lane));
  return (ids.length / (performance.now() - begun)) * 1_000;
}

const noteOn = (documentId, at) => {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'NoteAdded',
    data: { documentId, noteId: randomUUID(), text: 'The term has ended', at },
    metadata: {
      ...{ $correlationId: commandId, $causationId: commandId, commandId },
      actor: { kind: registrar.kind, id: registrar.id },
      ...{ authorityId: registrar.authorityId, unitId: registrar.actingUnitId, occurredAt: at },
    },
  };
};
