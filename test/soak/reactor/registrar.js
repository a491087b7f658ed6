import { randomUUID } from 'node:crypto';
import { until } from '../chaos/until.js';

const officer = 'olena';
const atOnce = 16;
/** For as long an order is given again while parts of the office are away. */
const patienceMs = 120_000;
const letter = {
  ...{ unitId: 'riverside.registry', channel: 'post', kind: 'letter', subject: 'Two lime trees' },
  sender: { kind: 'person', name: 'Jane Roe' },
};

/** Gives orders as a registrar, and again under the same key until they are done. */
export class Registrar {
  constructor(office) {
    this.office = office;
  }

  /** So many letters, received and not registered yet. */
  async receive(count) {
    const ids = [];
    await this.each(Array.from({ length: count }), async () => {
      ids.push((await this.order('/v1/documents', letter)).documentId);
    });
    return ids;
  }

  /** Some things side by side. */
  async each(things, work) {
    const rest = [...things.entries()];
    const lane = async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await work(next[1], next[0]);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  }

  order(route, body) {
    const key = randomUUID();
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const message = { method: 'POST', headers, body: JSON.stringify(body) };
    return until(`${route} to be done`, () => this.ask(route, message), patienceMs);
  }

  read(route) {
    return until(`${route} to answer`, () => this.ask(route, { headers: {} }));
  }

  async ask(route, { headers, ...message }) {
    const authorization = `Bearer ${this.office.token(officer)}`;
    const answer = await fetch(this.office.url + route, {
      ...message,
      headers: { authorization, ...headers },
    });
    if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`);
    return answer.json();
  }
}
