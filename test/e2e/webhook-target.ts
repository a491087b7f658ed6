import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ArrivedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly serial?: string;
  readonly sequence?: string;
  readonly ledgerindex?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message as it arrived. */
export interface Arrived {
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The first of those that it holds. */
  readonly event: ArrivedEvent;
  readonly events: readonly ArrivedEvent[];
}

/** Answers a message; undefined stands for taking it. */
export type Answering = (
  arrived: Arrived,
  response: http.ServerResponse,
) => number | undefined | 'answered';

/** An endpoint that a suite starts itself: it agrees to be called, keeps what it takes, and misbehaves when told to. */
export class WebhookTarget {
  /** What was taken: those that were answered by 2xx. */
  readonly taken: Arrived[] = [];
  readonly tried: Arrived[] = [];
  answering: Answering = () => undefined;
  /** The headers of each question whether it agrees, and whether it does so at once. */
  readonly asked: http.IncomingHttpHeaders[] = [];
  agrees = true;
  private server: http.Server | undefined;
  private port = 0;

  /** On the port it had before, if there was one. */
  async start(): Promise<this> {
    const server = http.createServer((request, response) => void this.take(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/events`;
  }

  /** Events of documents that were taken, each id once, in the order of its first coming. */
  get events(): readonly ArrivedEvent[] {
    const seen = new Map<string, ArrivedEvent>();
    for (const event of this.taken.flatMap(({ events }) => events))
      if (event.type.startsWith('chancery.document.') && !seen.has(event.id))
        seen.set(event.id, event);
    return [...seen.values()];
  }

  private async take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') {
      this.asked.push(request.headers);
      const origin = request.headers['webhook-request-origin'] ?? '';
      response.writeHead(200, this.agrees ? { 'webhook-allowed-origin': origin } : {}).end();
      return;
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const headers = request.headers as Record<string, string>;
    const parsed = JSON.parse(body) as ArrivedEvent | readonly ArrivedEvent[];
    const events = Array.isArray(parsed) ? (parsed as ArrivedEvent[]) : [parsed as ArrivedEvent];
    const arrived = { at: Date.now(), headers, body, event: events[0] as ArrivedEvent, events };
    this.tried.push(arrived);
    const status = this.answering(arrived, response) ?? 204;
    if (status === 'answered') return;
    if (status < 300) this.taken.push(arrived);
    response.writeHead(status).end();
  }
}
