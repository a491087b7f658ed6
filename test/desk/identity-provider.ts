import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';

/** An OpenID provider on this machine at which the account that is named signs in without being asked. */
export class IdentityProvider {
  account = '';
  private provider: Provider | undefined;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async listen(): Promise<IdentityProvider> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return new IdentityProvider(`http://127.0.0.1:${port}`, server);
  }

  /** From now on the desk at this address is its client. */
  knowsDesk(address: string): void {
    this.provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: 'desk',
          client_secret: 'kept-between-the-two',
          redirect_uris: [`${address}/desk/callback`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      pkce: { required: () => true },
      findAccount: (_: KoaContextWithOIDC, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id }),
      }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      cookies: { keys: ['of this test'] },
    });
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider } = this;
    if (!provider) return void response.writeHead(503).end();
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, {
        login: { accountId: this.account },
      });
    const grant = new provider.Grant({
      accountId: session?.accountId ?? this.account,
      clientId: String(params['client_id']),
    });
    grant.addOIDCScope('openid');
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent });
  }
}

/** Opens addresses as a browser does: with the cookies of each host, and one redirect after the other. */
export class CookieJar {
  private readonly cookies = new Map<string, Map<string, string>>();

  keep(address: string, name: string, value: string): void {
    const { host } = new URL(address);
    const held = this.cookies.get(host) ?? new Map<string, string>();
    if (value === '') held.delete(name);
    else held.set(name, value);
    this.cookies.set(host, held);
  }

  valueOf(name: string, address: string): string {
    return this.cookies.get(new URL(address).host)?.get(name) ?? '';
  }

  async open(address: string, options: RequestInit = {}): Promise<Response> {
    const held = this.cookies.get(new URL(address).host) ?? new Map<string, string>();
    const cookie = [...held].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(options.headers as object), ...(cookie && { cookie }) };
    const response = await fetch(address, { ...options, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      this.keep(address, pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Follows redirects until one leads to an address that begins so; that one is not opened. */
  async follow(from: string, to: string): Promise<string> {
    for (let address = from; ;) {
      if (address.startsWith(to)) return address;
      const response = await this.open(address);
      const next = response.headers.get('location');
      if (!next) throw new Error(`${address} leads nowhere: ${response.status}`);
      address = new URL(next, address).href;
    }
  }
}
