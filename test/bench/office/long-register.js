/**
 * A register that holds a year: how soon the first registration is answered after a restart of the API, and how much
 * memory the API then holds, beside a register of a hundred numbers in the same office.
 *
 * The numbers are put into the log as the decider gives them out, without the documents that bear them: a
 * registration reads the register alone. The reactor and the projector rest meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { deriveId } from '@chancery/event-store';
import { AllocateNumber, OpenRegister, registerStream } from '@chancery/registers';
import { figureOf } from '../lib/figure.js';
import { calm, memoryOf } from '../lib/processes.js';
import { authorityId, registrar } from './setting/cast.js';

const year = new Date().getUTCFullYear();
const pattern = '{seq:7}/{code}-{yyyy}';
const portion = 1_000;
const few = 100;
const repetitions = 3;
const allowedSeconds = 2;
const allowedMiB = 30;
const resting = ['projector', 'reactor'];

/** Yields the figures `register-first` and `register-memory`. */
export async function* longRegister(office, { numbers, onProgress, say }) {
  const small = await opened(office, 'few', few);
  const large = await opened(office, 'many', numbers, onProgress);
  const rest = (which) => resting.forEach((name) => process.kill(office.programs[name], which));
  await office.loader.caughtUp();
  rest('SIGSTOP');
  try {
    await fill(office.loader, small);
    await fill(office.loader, large);
    say('the first registration of all reads the register once');
    const untouched = await firstRegistration(office, large);
    const runs = [];
    for (let turn = 0; turn < repetitions; turn++) {
      say(`restart ${turn + 1} of ${repetitions}`);
      const [ofFew, ofMany] = [await turnOf(office, small), await turnOf(office, large)];
      runs.push({ ofFew, ofMany });
    }
    yield* figuresOf(runs, { numbers, untouched });
  } finally {
    rest('SIGCONT');
  }
}

function* figuresOf(runs, { numbers, untouched }) {
  const of = (register, what) => runs.map((run) => run[register][what]);
  yield figureOf({
    id: 'register-first',
    unit: 's',
    values: of('ofMany', 'seconds'),
    beside: [
      { name: `a register of ${few}`, values: of('ofFew', 'seconds') },
      { name: 'limit', values: [allowedSeconds], aim: '<= 1' },
    ],
    says: `${numbers} numbers. Before there was a snapshot it took ${untouched.toFixed(1)} s.`,
  });
  yield figureOf({
    id: 'register-memory',
    unit: 'MiB (Pss) of the API',
    values: of('ofMany', 'memory'),
    beside: [
      { name: `a register of ${few}`, values: of('ofFew', 'memory') },
      {
        name: `the same and ${allowedMiB} MiB`,
        values: of('ofFew', 'memory').map((memory) => memory + allowedMiB),
        aim: '<= 1',
      },
    ],
  });
}

/** A register that the API has opened, with the orders that fill it. */
async function opened(office, name, numbers, onProgress = () => undefined) {
  const code = `${name}-${Date.now().toString(36).slice(-6)}`;
  const terms = { code, year, name: `Bench ${code}`, direction: 'incoming', pattern };
  await office.ask(`/v1/authorities/${authorityId}/registers`, terms);
  return { registerId: `${authorityId}.${code}.${year}`, terms, numbers, onProgress };
}

/** Gives out all its numbers, and puts them into the log in portions that one append takes. */
async function fill(loader, { registerId, terms, numbers, onProgress }) {
  const at = new Date().toISOString();
  const { decide, evolve, initialState } = registerStream.decider;
  const opener = { ...registrar, kind: 'service' };
  const [first] = decide(
    initialState,
    new OpenRegister({ registerId, authorityId, ...terms, at }, opener),
  );
  let state = evolve(initialState, first);
  for (let from = 0; from < numbers; from += portion) {
    const events = [];
    for (let place = from; place < Math.min(from + portion, numbers); place++) {
      const documentId = deriveId('bench', registerId, String(place));
      const order = new AllocateNumber({ registerId, documentId, at }, registrar);
      for (const event of decide(state, order)) {
        state = evolve(state, event);
        events.push({ event, by: registrar });
      }
    }
    await loader.append(`register-${registerId}`, events);
    onProgress(events.length);
  }
}

/** A restart of the API, the first registration in this register, and the memory once the API is calm. */
async function turnOf(office, register) {
  await restarted(office);
  const seconds = await firstRegistration(office, register);
  const { api } = runtimeOf(office).programs;
  await calm(api);
  return { seconds, memory: memoryOf(api) };
}

/** Seconds until a document has its number. */
async function firstRegistration(office, { registerId, numbers }) {
  const [documentId] = await office.loader.arrivals(`d${Date.now().toString(36)}`, 1, {
    isRegistered: false,
  });
  const token = await office.token('olena');
  const headers = {
    ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...{ 'idempotency-key': documentId, connection: 'close' }, // one that was kept may be over by now
  };
  const body = JSON.stringify({ registerId });
  const route = `${office.url}/v1/documents/${documentId}/registration`;
  const ask = () => fetch(route, { method: 'POST', headers, body });
  const begun = performance.now();
  let answer = await ask().catch(() => undefined);
  while (!answer) answer = await ask().catch(() => undefined); // silent for a minute, and closed
  const seconds = (performance.now() - begun) / 1_000;
  const { number } = await answer.json();
  if (!answer.ok || Number.parseInt(number, 10) <= numbers)
    throw new Error(`The number is ${number}, after ${numbers} in ${registerId}.`);
  return seconds;
}

/** The office's keeper starts the API again. It is there when it answers an officer. */
async function restarted(office) {
  const { api } = runtimeOf(office).programs;
  process.kill(api, 'SIGKILL');
  const token = await office.token('olena');
  const isThere = () =>
    fetch(`${office.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (runtimeOf(office).programs.api === api || !(await isThere())) await sleep(50);
}

const runtimeOf = (office) => JSON.parse(office.read('runtime.json'));
