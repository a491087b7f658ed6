import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';

export interface CreatedSubscription {
  readonly subscriptionId: string;
  readonly secret: string;
}

/** An office with an application that may have all its events sent to endpoints on this machine. */
export class WebhookOffice {
  private constructor(
    readonly office: RunningOffice,
    readonly portal: OfficeClient,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<WebhookOffice> {
    const office = await RunningOffice.start({
      env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1', ...env },
    });
    const issuer = await DevIssuer.open(office.dataDir);
    const as = async (subject: string, isPlatform = false) =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    const platform = await as('webhook-office', true);
    const own = new WebhookOffice(office, await as('riverside.app.portal'));
    await own.post(platform, 'authorities/riverside/applications', { code: 'portal', name: 'P' });
    await own.post(platform, 'applications/riverside.app.portal/grants', {
      ...{ clearance: 'internal', content: 'thin' },
    });
    await sleep(1_100); // principals are remembered for a moment
    return own;
  }

  stop(): Promise<void> {
    return this.office.stop();
  }

  async post<Body = { documentId: string }>(client: OfficeClient, path: string, body: object = {}) {
    const reply = await client.post<Body>(`/v1/${path}`, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  order<Body>(path: string, body: object = {}): Promise<Body> {
    return this.post<Body>(this.portal, path, body);
  }

  async received(): Promise<string> {
    const { documentId } = await this.post(this.office.as('olena'), 'documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
      ...{ subject: 'A lime tree', sender: { kind: 'person', name: 'Mariana Kovalenko' } },
    });
    return documentId;
  }

  noted(documentId: string): Promise<unknown> {
    return this.post(this.office.as('olena'), `documents/${documentId}/notes`, { text: 'A note' });
  }

  /** The status of a subscription comes to be like this. */
  becomes(subscriptionId: string, expected: object): Promise<void> {
    return eventually(async () => {
      const { body } = await this.portal.get(`/v1/subscriptions/${subscriptionId}/status`);
      expect(body).toMatchObject(expected);
    }, 30_000);
  }

  /** A subscription whose endpoint has agreed. */
  async subscribed(endpoint: string, more: object = {}): Promise<CreatedSubscription> {
    const created = await this.order<CreatedSubscription>('subscriptions', { endpoint, ...more });
    await this.becomes(created.subscriptionId, { status: 'active' });
    return created;
  }

  ended({ subscriptionId }: CreatedSubscription): Promise<unknown> {
    return this.portal.delete(`/v1/subscriptions/${subscriptionId}`);
  }

  /** Changes one row that a reactor has in memory, and kills the reactor, so that it is read anew. */
  async change(sql: string, values: readonly string[]): Promise<void> {
    const client = new pg.Client({ connectionString: this.office.databaseUrl });
    await client.connect();
    const { rowCount } = await client.query(sql, [...values]);
    await client.end();
    expect(rowCount).toBe(1);
    process.kill(this.office.programs['reactor'] ?? 0, 'SIGKILL');
  }
}
