import { Database } from '@chancery/read-store';
import { randomFrom } from '../../bench/lib/random.js';
import { asCurl } from './curl.js';
import { judge } from './judge.js';
import { everybodysFile, Office } from './office.js';
import { difference, questionsOf } from './questions.js';
import { Requests } from './requests.js';
import { routesOf } from './routes.js';
import { Sender } from './send.js';

const atOnce = 4;
const tries = 3;

/** An office that is sent hostile requests, and what is wrong with its answers. */
export async function run({ folder, requests: count, seed, slowMs, say, progress }) {
  say(`starting the office; seed ${seed}`);
  const office = await Office.open(folder);
  const sender = new Sender(office);
  try {
    const description = await office.description();
    const requests = new Requests({
      routes: routesOf(description),
      components: description.components.schemas,
      callers: office.callers,
      ids: merged(office.ids),
      seed,
    });
    const attack = new Attack({ office, sender, requests, seed, slowMs, progress });
    await attack.go(count);
    return { ...attack.figures, findings: [...attack.findings, ...(await afterwards(office))] };
  } finally {
    sender.close();
    await office.close();
  }
}

/** What requests name: of files only the one that everybody has, as who attaches another makes it known to readers. */
const merged = ({ riverside, lakeside }) => ({
  ...Object.fromEntries(
    Object.keys(riverside).map((name) => [name, [...riverside[name], ...lakeside[name]]]),
  ),
  sha256: [everybodysFile],
});

/** Events that nothing could project, and programs that have ended. */
const afterwards = async (office) => {
  const database = new Database({ url: office.runtime.databaseUrl });
  const parked = await database.rows(
    'SELECT group_name, event_type, error FROM projection_dead_letter',
  );
  await database.close();
  return [
    ...parked.map((event) => ({ what: `an event is parked: ${JSON.stringify(event)}` })),
    ...office.ended().map((name) => ({ what: `${name} has ended` })),
  ];
};

class Attack {
  findings = [];
  figures = { requests: 0, questions: 0, byStatus: {} };

  constructor(given) {
    Object.assign(this, given);
  }

  async go(count) {
    let next = 0;
    const work = async () => {
      while (next < count) {
        await this.ask(next++);
        this.progress(Math.min(next, count));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  async ask(number) {
    const made = this.requests.make(number);
    await this.send(made);
    if (made.caller.foreign && made.cutAt === undefined) await this.compare(made);
  }

  async send(made) {
    const answer = await this.sender.send(made);
    this.figures.requests++;
    const status = answer.status ?? (answer.isCut ? 'cut off' : 'none');
    this.figures.byStatus[status] = (this.figures.byStatus[status] ?? 0) + 1;
    for (const what of judge(answer, this)) this.find(made, what, answer);
    return answer;
  }

  async compare(made) {
    const random = randomFrom(made.number);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const questions = questionsOf({ ...made, raw: undefined }, { ids: this.office.ids, pick });
    if (!questions) return;
    this.figures.questions++;
    let told;
    for (let attempt = 0; attempt < tries; attempt++) {
      const there = await this.send(questions.thereRequest);
      const absent = await this.send(questions.absentRequest);
      if (there.status === undefined || absent.status === undefined) return;
      told = difference(questions, there, absent);
      if (told === undefined) return;
    }
    this.find(questions.thereRequest, `tells of ${questions.wanted}: ${told}`);
  }

  find(made, what, { json } = {}) {
    const curl = asCurl(made, this.office);
    this.findings.push({
      what,
      route: made.route.name,
      caller: made.caller.name,
      number: made.number,
      curl,
      json,
    });
  }
}
