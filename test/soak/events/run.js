import { setTimeout as sleep } from 'node:timers/promises';
import { DevIssuer } from '@chancery/one-machine';
import { randomFrom } from '../../bench/lib/random.js';
import { Killer, victimsOf } from '../chaos/killer.js';
import { Office } from '../chaos/office.js';
import { verifyLedger } from '../chaos/rows.js';
import { until } from '../chaos/until.js';
import * as proofs from '../proof/events.js';
import { logViolations } from '../proof/log.js';
import { readLog } from '../proof/read-log.js';
import { Registrar } from '../reactor/registrar.js';
import { Reader } from './reader.js';
import { Subscriber } from './subscriber.js';

const applicationId = 'riverside.app.portal';
const modes = ['single', 'single', 'batch'];
const workers = 4;
const patienceMs = 240_000;

/** An office whose parts are killed while it tells others of its events, and what became of the events. */
export async function run({ folder, seconds, kills, seed, say }) {
  say('starting the office');
  const office = await Office.open(folder, { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' });
  const random = randomFrom(seed);
  const subscribers = await Promise.all(
    modes.map((mode) => new Subscriber({ mode, random }).open()),
  );
  try {
    const token = await applied(office);
    const reader = new Reader({ url: office.url, token });
    const place = await until('the feed to answer', () => reader.ask('/v1/event-feed?from=now'));
    const from = place.scanned.to;
    reader.pages.push({ ids: [], scanned: place.scanned, next: place.next });
    for (const subscriber of subscribers) await subscribed(office, token, subscriber, from);
    reader.start();
    const load = new Load(new Registrar(office));
    load.start();
    const killer = new Killer({ victims: victimsOf(office, random), random, say });
    await Promise.race([killer.kill(kills, seconds), load.working]);
    say(`stopping the load after ${load.documents} documents`);
    await load.stop();
    for (const subscriber of subscribers) subscriber.isFailing = false;
    await office.ready();
    say('waiting until everything has come');
    const log = await readLog(office.runtime.eventStoreUrl);
    const head = await allRead(office, reader, subscribers);
    await reader.stop();
    const digest = await until('the digest', () =>
      reader.ask(`/v1/event-feed/digest?fromIndex=${from}&toIndex=${head}`),
    );
    say('proving');
    const { code, said } = await verifyLedger(office.folder);
    const { ids } = reader;
    const came = subscribers.map(({ taken }) => taken.length);
    const of = (name, violations) => ({
      ...{ name, checked: sum(came), violations: subscribers.flatMap(violations) },
    });
    return {
      ...{ documents: load.documents, events: ids.length, kills: killer.kills.length },
      ...{ cameAgain: sum(came) - subscribers.length * ids.length, askedInVain: reader.failures },
      proofs: [
        {
          name: 'no event twice, no revision left out',
          checked: log.length,
          violations: logViolations(log),
        },
        {
          name: 'a reader with a cursor has all, each once, as the digest says',
          ...{ checked: ids.length, violations: proofs.readerViolations(reader, digest) },
        },
        of('everything came to each subscriber', (each) => proofs.lossViolations(each, ids)),
        of('in the order of each document', proofs.orderViolations),
        of('what came again is the same', proofs.repetitionViolations),
        of('numbered for each subscriber without a gap', proofs.serialViolations),
        { name: 'ledger verify', checked: log.length, violations: code === 0 ? [] : [said] },
      ],
    };
  } finally {
    await office.close();
    for (const subscriber of subscribers) subscriber.close();
  }
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** The token of an application that may read everything. */
async function applied(office) {
  const { platform } = office;
  const body = { code: 'portal', name: 'Portal' };
  await office.ask(platform, '/v1/authorities/riverside/applications', body);
  const grant = { clearance: 'secret', content: 'thin' };
  await office.ask(platform, `/v1/applications/${applicationId}/grants`, grant);
  return (await DevIssuer.open(office.folder)).issue({ subject: applicationId, isPlatform: false });
}

async function subscribed(office, token, { url: endpoint, mode }, from) {
  await until('the grant to be known', async () => {
    await office.ask(token, '/v1/subscriptions', { endpoint, mode, from: `index:${from}` });
    return true;
  });
}

/** Everything that is in the feed has been read and has come. Answers up to which index. */
async function allRead(office, reader, subscribers) {
  let head = 0;
  const isThere = async () => {
    const page = await reader.ask('/v1/event-feed?from=now');
    head = page.scanned.to;
    const due = reader.ids;
    const came = subscribers.map(({ taken }) => new Set(taken.map(({ event }) => event.id)).size);
    return reader.pages.at(-1).scanned.to >= head && came.every((count) => count >= due.length);
  };
  await until('all to come', isThere, patienceMs).catch(() => undefined);
  return head;
}

/** Registrars that receive letters and note something on each. */
class Load {
  documents = 0;
  isOver = false;

  constructor(registrar) {
    this.registrar = registrar;
  }

  start() {
    this.working = Promise.all(Array.from({ length: workers }, () => this.work()));
  }

  async stop() {
    this.isOver = true;
    await this.working;
  }

  async work() {
    while (!this.isOver) {
      const [documentId] = await this.registrar.receive(1);
      for (const text of ['One', 'Two', 'Three'])
        await this.registrar.order(`/v1/documents/${documentId}/notes`, { text });
      this.documents += 1;
      await sleep(20);
    }
  }
}
