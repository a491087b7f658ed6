import { once } from 'node:events';
import http from 'node:http';

/** An endpoint that agrees to be called, fails now and then, and keeps what it has taken. */
export class Subscriber {
  /** Each coming of an event that was answered by 204: the event, and the id of its message. */
  taken = [];
  isFailing = true;

  constructor({ mode, random }) {
    this.mode = mode;
    this.random = random;
    this.server = http.createServer((request, response) => void this.take(request, response));
  }

  async open() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/events`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  async take(request, response) {
    if (request.method === 'OPTIONS') {
      const origin = request.headers['webhook-request-origin'];
      response.writeHead(200, { 'webhook-allowed-origin': origin }).end();
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    if (this.isFailing && this.random() < 0.02) return response.writeHead(503).end();
    const messageId = request.headers['webhook-id'];
    for (const event of [JSON.parse(body)].flat())
      if (!event.type.startsWith('chancery.subscription.')) this.taken.push({ event, messageId });
    response.writeHead(204).end();
  }
}
