import { randomUUID } from 'node:crypto';
import { parsed, type Reply } from './reply.js';

/** A page as a browser without scripts has it. */
export interface SeenPage {
  readonly status: number;
  readonly html: string;
  /** Of the page that it ended at, with its query. */
  readonly path: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string>>;

const mostRedirects = 12;

/**
 * A browser without JavaScript at the portal: keeps cookies, follows redirects, sends forms as pages have them. It says
 * where requests come from, as browsers do.
 */
export class PartyClient {
  private readonly jar = new Map<string, Map<string, string>>();
  /** The page that was seen last. */
  private seen = '';

  constructor(
    readonly url: string,
    private readonly always: Readonly<Record<string, string>> = { 'accept-language': 'en' },
  ) {}

  /** Logs in at the demonstration provider: `mariana`, `oleh`, `iryna` (for Lime Ltd) or `danylo` (17 years old). */
  async logIn(person: string, level = 'urn:demo:substantial'): Promise<SeenPage> {
    const least = level.split(':').at(-1) ?? '';
    const choice = await this.open(`/login/start?provider=demo&to=/&level=${least}`);
    const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(choice.html) ?? [];
    return this.request(new URL(action, this.at).href, formOf({ person, level }));
  }

  async logOut(): Promise<SeenPage> {
    await this.open('/');
    return this.send('/logout', {});
  }

  /** Opens a page and whatever it leads to. */
  open(path: string): Promise<SeenPage> {
    return this.request(new URL(path, this.url).href, { method: 'GET' });
  }

  /** Sends a form with the token of the page that was seen last. */
  send(path: string, fields: Fields): Promise<SeenPage> {
    const [, token = ''] = /name="token" value="([^"]*)"/.exec(this.seen) ?? [];
    const form = formOf({ token, key: randomUUID(), ...fields });
    return this.request(new URL(path, this.url).href, form);
  }

  get<Body = Record<string, unknown>>(path: string, headers: Fields = {}): Promise<Reply<Body>> {
    return this.json<Body>('GET', path, undefined, headers);
  }

  post<Body = Record<string, unknown>>(
    path: string,
    body: object = {},
    headers: Fields = {},
  ): Promise<Reply<Body>> {
    return this.json<Body>('POST', path, body, headers);
  }

  put<Body = Record<string, unknown>>(path: string, body: object = {}): Promise<Reply<Body>> {
    return this.json<Body>('PUT', path, body, {});
  }

  /** The value of a cookie of the portal. */
  cookie(name: string): string | undefined {
    return this.jar.get(new URL(this.url).host)?.get(name);
  }

  /** Has a cookie of the portal from now on, as if the portal had set it. */
  remember(name: string, value: string): void {
    this.keep(new URL(this.url).host, [`${name}=${value}`]);
  }

  /** Sends one request with the cookies of its host, and follows nothing. */
  async fetch(address: string, init: RequestInit & { headers?: Fields } = {}): Promise<Response> {
    const { host } = new URL(address);
    const kept = [...(this.jar.get(host) ?? [])].map(([name, value]) => `${name}=${value}`);
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...this.always,
        ...(kept.length > 0 && { cookie: kept.join('; ') }),
        ...init.headers,
      },
    });
    this.keep(host, response.headers.getSetCookie());
    return response;
  }

  private at = '';

  private async request(address: string, init: RequestInit & { headers?: Fields }) {
    let response = await this.fetch(address, init);
    let at = address;
    for (let hops = 0; hops < mostRedirects; hops++) {
      const to = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || to === null) break;
      at = new URL(to, at).href;
      response = await this.fetch(at);
    }
    this.at = at;
    this.seen = await response.text();
    const { pathname, search } = new URL(at);
    const { status, headers } = response;
    return { status, html: this.seen, path: pathname + search, headers };
  }

  private async json<Body>(
    method: string,
    path: string,
    body: object | undefined,
    headers: Fields,
  ): Promise<Reply<Body>> {
    const response = await this.fetch(new URL(path, this.url).href, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) as Body, headers: response.headers };
  }

  private keep(host: string, set: readonly string[]): void {
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    for (const each of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (/max-age=0|1970/i.test(each)) cookies.delete(name);
      else cookies.set(name, value);
    }
  }
}

const formOf = (fields: Fields) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
