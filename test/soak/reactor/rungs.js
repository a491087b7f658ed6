/** Terms that end while the reactor is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../chaos/rows.js';
import { until } from '../chaos/until.js';

export const policyId = 'riverside.one-hour';
const rung = 'one-hour-over';
const hourMs = 3_600_000;
/** A term has to be known before it ends: what had passed by then is not reached but passed over. */
const soonestMs = 1_500;
const spreadMs = 1_000;
/** The reactor works for up to so long before it is killed. */
const longestMs = 150;
const clocksOfDocument = 2;
const patienceMs = 120_000;

const policy = {
  ...{ validFrom: '2026-01-01', name: 'One hour', legalBasis: ['A rule'], roll: 'none' },
  ...{ zone: 'Europe/Kyiv', calendarId: 'riverside.working-days', dayOne: 'instant' },
  ...{ term: { amount: 1, unit: 'hour' }, extensions: {}, suspensions: {} },
  ...{ ladder: [{ rung, workingDays: 0, at: 'due', to: ['executor'] }], onCalendarChange: 'keep' },
};

/** For each life of the reactor a share of the terms begins, and it dies when it has reached some of them. */
export async function rungsUnderKills({ office, registrar, killer, random, say, timers, kills }) {
  await office.publish(`/v1/deadline-policies/${policyId}/versions/1`, policy);
  say(`receiving ${Math.ceil(timers / clocksOfDocument)} letters`);
  const documentIds = await registrar.receive(Math.ceil(timers / clocksOfDocument));
  const begin = async (place) => {
    const documentId = documentIds[place % documentIds.length];
    const ends = Date.now() + soonestMs + random() * spreadMs;
    const startedAt = new Date(ends - hourMs).toISOString();
    const body = { role: 'internal', policyId, startedAt };
    await registrar.order(`/v1/documents/${documentId}/clocks`, body);
  };
  for (let life = 0; life < kills; life++) {
    const [from, to] = [life, life + 1].map((each) => Math.floor((each * timers) / kills));
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    await registrar.each(places, begin);
    await atWork(office);
    await sleep(random() * longestMs);
    await killer.killOne('reactor');
  }
  say('waiting until no alarm waits');
  await until('all alarms to go off', async () => (await waiting(office)) === 0, patienceMs);
}

/** Resolves when the alarms that wait become fewer. */
async function atWork(office) {
  let most = 0;
  const isFewer = async () => {
    const now = await waiting(office);
    const isLess = now < most;
    most = Math.max(most, now);
    return isLess;
  };
  await until('the reactor to reach a rung', isFewer, patienceMs);
}

async function waiting(office) {
  const sql = `SELECT count(*)::int AS count FROM timer WHERE rung = '${rung}'`;
  return (await ask(office.runtime.databaseUrl, sql))[0].count;
}
