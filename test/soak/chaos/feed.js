import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

/** Twice as long as a feed that is alive is ever silent. */
const silenceMs = 30_000;

/**
 * A desk that keeps the feed of a unit's queue open, and comes back with the last id that it has seen. It
 * keeps what it shows, and each message as it came: connection, instant, id, kind and the items named.
 */
export class Feed {
  messages = [];
  shown = new Map();
  connections = 0;
  retryMs = 1_000;
  leaving = new AbortController();

  constructor({ office, unitId, officer }) {
    this.url = `${office.url}/v1/work-items/feed?unitId=${unitId}`;
    this.authorization = `Bearer ${office.token(officer)}`;
    this.unitId = unitId;
  }

  open() {
    this.watching = this.watch();
  }

  async leave() {
    this.leaving.abort();
    await this.watching;
  }

  async watch() {
    const { signal } = this.leaving;
    while (!signal.aborted) {
      await this.connect().catch(() => undefined);
      await sleep(this.retryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async connect() {
    const { authorization, lastId, leaving } = this;
    const headers = { authorization, ...(lastId !== undefined && { 'last-event-id': lastId }) };
    const options = { headers, signal: leaving.signal, bodyTimeout: silenceMs };
    const { statusCode, body } = await request(this.url, options);
    if (statusCode !== 200) return body.dump();
    this.connections++;
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop();
      for (const block of blocks) this.take(block);
    }
  }

  take(block) {
    const { id, event, data, retry } = fieldsOf(block);
    if (retry !== undefined) this.retryMs = Number(retry);
    if (event === undefined) return;
    this.lastId = id;
    const content = JSON.parse(data);
    const items = event === 'queue' ? content.items : [content];
    this.show(event, items);
    const keys = items.map(keyOf);
    this.messages.push({ connection: this.connections, at: Date.now(), id, event, keys });
  }

  show(event, items) {
    if (event === 'queue') this.shown.clear();
    for (const item of items)
      if (event === 'removed') this.shown.delete(keyOf(item));
      else this.shown.set(keyOf(item), item);
  }
}

const keyOf = ({ documentId, itemId }) => `${documentId} ${itemId}`;

const fieldsOf = (block) =>
  Object.fromEntries(
    block
      .split('\n')
      .filter((line) => !line.startsWith(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
