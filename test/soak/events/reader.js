import { setTimeout as sleep } from 'node:timers/promises';

/** Asks the feed page by page, and goes on with its cursor whatever fails. */
export class Reader {
  pages = [];
  failures = 0;
  isOver = false;

  constructor({ url, token }) {
    this.url = url;
    this.token = token;
  }

  start() {
    this.reading = this.read();
  }

  async stop() {
    this.isOver = true;
    await this.reading;
  }

  get ids() {
    return this.pages.flatMap(({ ids }) => ids);
  }

  async read() {
    while (!this.isOver) {
      const next = this.pages.at(-1)?.next;
      const page = await this.ask(`/v1/event-feed?limit=200&wait=2${next ? `&after=${next}` : ''}`);
      if (page)
        this.pages.push({
          ...{ ids: page.events.map(({ id }) => id), scanned: page.scanned, next: page.next },
        });
      else await sleep(200);
    }
  }

  /** Undefined when there is no answer, or one that says to come again. */
  async ask(route) {
    try {
      const headers = { authorization: `Bearer ${this.token}` };
      const answer = await fetch(this.url + route, {
        headers,
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) return await answer.json();
      await answer.text();
    } catch {
      // it was cut off
    }
    this.failures += 1;
    return undefined;
  }
}
