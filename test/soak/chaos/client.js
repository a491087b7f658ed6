import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

const attemptMs = 30_000;
const patienceMs = 180_000;

/**
 * Sends orders as a careful client does: each has a key, and one that was not answered, or with a failure of
 * the server's, is sent again with the same key until it is. What became of each is entered in the ledger.
 */
export class Client {
  constructor({ office, ledger, random }) {
    this.office = office;
    this.ledger = ledger;
    this.random = random;
    this.agent = new Agent({ connections: 64, headersTimeout: attemptMs, bodyTimeout: attemptMs });
  }

  /** Gives an order; `sort` names it in the ledger. Some are sent once more after they were answered. */
  async order({ officer, sort, route, body, ifMatch }) {
    const key = randomUUID();
    const headers = {
      authorization: `Bearer ${this.office.token(officer)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    };
    const message = { method: 'POST', headers, body: JSON.stringify(body ?? {}) };
    const answer = await this.insist(route, message);
    const files = body?.attachments?.map(({ sha256 }) => sha256);
    const entry = { key, officer, sort, route, files, ...answer };
    this.ledger.enter(entry);
    if (isDone(entry) && this.random() < 0.1) {
      const again = await this.insist(route, message);
      this.ledger.repeated(entry, again);
    }
    return { ...entry, isDone: isDone(entry) };
  }

  /** Keeps a file; its hash is all that is needed of the answer. */
  async upload(officer, bytes) {
    const headers = {
      authorization: `Bearer ${this.office.token(officer)}`,
      'content-type': 'application/octet-stream',
    };
    const { body } = await this.insist('/v1/files', { method: 'POST', headers, body: bytes });
    return body.sha256;
  }

  /** What an officer may read and has to be able to read. */
  async read(officer, route) {
    const headers = { authorization: `Bearer ${this.office.token(officer)}` };
    const answer = await this.insist(route, { method: 'GET', headers });
    if (answer.status === 200) return answer.body;
    throw new Error(`${route} was answered ${answer.status} ${answer.body.code}`);
  }

  async bytes(officer, route) {
    const headers = { authorization: `Bearer ${this.office.token(officer)}` };
    const answer = await request(this.office.url + route, { headers, dispatcher: this.agent });
    return Buffer.from(await answer.body.arrayBuffer());
  }

  async close() {
    await this.agent.destroy();
  }

  async insist(route, message) {
    const deadline = Date.now() + patienceMs;
    for (let attempts = 1; Date.now() < deadline; attempts++) {
      const answer = await this.attempt(route, message);
      if (answer.status !== undefined && answer.status < 500) return { ...answer, attempts };
      this.ledger.failed(answer);
      await sleep(50 + this.random() * 400);
    }
    throw new Error(`${route} was not answered in ${patienceMs / 1_000} s.`);
  }

  async attempt(route, message) {
    try {
      const answer = await request(this.office.url + route, { ...message, dispatcher: this.agent });
      const text = await answer.body.text();
      const { etag, 'chancery-position': position } = answer.headers;
      return {
        status: answer.statusCode,
        body: JSON.parse(text),
        ...(etag && { revision: Number(JSON.parse(etag)) }),
        ...(position && { position: BigInt(position) }),
      };
    } catch (error) {
      return { failure: error.code ?? error.name };
    }
  }
}

const isDone = ({ status }) => status < 300;
