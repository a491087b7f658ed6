/** Kills processes without a chance to tidy up, in an order that the seed decides. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { familyOf, nameOf } from '../../bench/lib/processes.js';
import { until } from './until.js';

export class Killer {
  /** `victims`: by name, how the process id to kill now is found. */
  constructor({ victims, random, say }) {
    this.victims = victims;
    this.random = random;
    this.say = say;
    this.last = new Map();
    this.kills = [];
  }

  /** So many kills within so many seconds; each waits for its victim to have come back from the last. */
  async kill(count, seconds) {
    const order = Array.from({ length: count }, (_, index) => this.next(index));
    const begun = Date.now();
    for (const [index, name] of order.entries()) {
      const at = ((index + 0.2 + 0.6 * this.random()) / count) * seconds * 1_000;
      await sleep(Math.max(0, begun + at - Date.now()));
      await this.killOne(name);
    }
    await sleep(Math.max(0, begun + seconds * 1_000 - Date.now()));
  }

  /** Every name comes up once before any does again. */
  next(index) {
    const names = Object.keys(this.victims);
    if (index % names.length === 0) this.bag = names;
    const drawn = Math.floor(this.random() * this.bag.length);
    const name = this.bag[drawn];
    this.bag = this.bag.filter((_, place) => place !== drawn);
    return name;
  }

  async killOne(name) {
    const pid = await until(`${name} to be there to be killed`, () => this.fresh(name), 60_000);
    process.kill(pid, 'SIGKILL');
    this.last.set(name, pid);
    this.kills.push(name);
    this.say(`killed ${name} (${pid})`);
  }

  async fresh(name) {
    const pid = await this.victims[name]();
    return pid && pid !== this.last.get(name) && isAlive(pid) ? pid : undefined;
  }
}

const isAlive = (pid) => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** Those whom an office consists of; of Postgres the server itself, or one that serves a connection. */
export const victimsOf = (office, random) => ({
  ...Object.fromEntries(
    ['projector', 'reactor', 'api', 'eventstore'].map((name) => [
      name,
      () => office.runtime.programs[name],
    ]),
  ),
  postgres: () => office.postgresPid,
  'a connection of postgres': () => {
    const serving = familyOf(office.postgresPid).filter((pid) => isConnection(pid));
    return serving[Math.floor(random() * serving.length)];
  },
});

const isConnection = (pid) => {
  try {
    return nameOf(pid).startsWith('postgres: chancery');
  } catch {
    return false; // it has ended meanwhile
  }
};
