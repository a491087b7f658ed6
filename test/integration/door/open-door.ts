import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { contexts, projectionsOf, schemasOf } from '@chancery/contexts';
import { ScreenAttachment, SearchLanguages } from '@chancery/documents';
import { documentStream } from '@chancery/documents/contract';
import { startEventStore } from '@chancery/embedded-eventstore';
import { startPostgres } from '@chancery/embedded-postgres';
import { CommandRunner, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { Metrics } from '@chancery/http';
import { service } from '@chancery/kernel';
import { DevIssuer } from '@chancery/one-machine';
import { Permitted } from '@chancery/outbound';
import { createLogger } from '@chancery/program';
import { Database, Projector, ReadStore } from '@chancery/read-store';
import { signatureSettings } from '../../../apps/api/src/signatures/signature-settings.js';
import { createApi } from '../../../apps/api/src/create-api.js';
import { requestsFor } from '../../../apps/standalone/src/demonstration.js';

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body?: string | Buffer;
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Given {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The API in this process over real stores, with the read models of all contexts behind it. */
export class OpenDoor {
  private reached = -1n;

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly reads: ReadStore,
    private readonly token: string,
    private readonly end: () => Promise<void>,
  ) {}

  /** Signatures have to chain to one of the anchors, certificates in DER. */
  static async start(anchors: readonly Uint8Array[] = []): Promise<OpenDoor> {
    const folder = mkdtempSync(path.join(tmpdir(), 'door-'));
    chmodSync(folder, 0o711);
    const log = await startEventStore({
      dataDir: path.join(folder, 'log'),
      listen: { unix: path.join(folder, 'log.sock') },
    });
    const postgres = await startPostgres({ dataDir: path.join(folder, 'pg') });
    const stores = {
      eventStoreUrl: log.target,
      databaseUrl: postgres.url,
      masterKey: '0123456789abcdef0123456789abcdef',
    };
    const database = new Database({ url: postgres.url });
    const source = new EventStore({
      address: log.target,
      schemas: schemaTable(...schemasOf(contexts)),
      vault: noKeys,
    });
    const projector = new Projector({ database, source, projections: projectionsOf(contexts) });
    projector.start();
    await projector.prepared;
    const issuer = await DevIssuer.open(path.join(folder, 'tokens'));
    const settings = {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'fatal',
      dataDir: folder,
      publicUrl: 'http://office.example',
      files: { folder: path.join(folder, 'files'), limit: 1_000_000 },
      stores,
      tokens: issuer.verification,
      signatures: { ...(await signatureSettings(undefined, undefined)), anchors },
      languages: new SearchLanguages(),
      origins: [],
      operatorToken: undefined,
      signIn: { kind: 'none' } as const,
      targets: { permitted: new Permitted([]), ports: [], resolve: () => Promise.resolve([]) },
    };
    const app = await createApi(
      settings,
      createLogger({ name: 'api', level: 'fatal' }),
      new Metrics(),
    );
    const reads = new ReadStore(database);
    const token = await issuer.issue({ subject: 'door', isPlatform: true });
    return new OpenDoor(app, reads, token, async () => {
      await app.close();
      await projector.stop();
      await source.close();
      await reads.close();
      await postgres.stop();
      await log.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** The demonstration authority, which is there once this has ended. */
  async furnish(): Promise<void> {
    for (const { path: url, body, method } of requestsFor(2026)) await this.post(url, body, method);
    await this.settled();
  }

  async send({ method, url, body, type, headers = {} }: Sent): Promise<Given> {
    const answer = await this.app.inject({
      method: method as Method,
      url,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(type !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    });
    const position = answer.headers['chancery-position'];
    if (position !== undefined && BigInt(String(position)) > this.reached)
      this.reached = BigInt(String(position));
    const mediaType = String(answer.headers['content-type']);
    return {
      status: answer.statusCode,
      type: mediaType,
      body: /json/.test(mediaType) ? answer.json<Record<string, unknown>>() : {},
    };
  }

  post(url: string, body: unknown, method = 'POST'): Promise<Given> {
    return this.send({ method, url, body: JSON.stringify(body), type: 'application/json' });
  }

  get(url: string): Promise<Given> {
    return this.send({ method: 'GET', url });
  }

  /** A scanner finds something in a file. */
  async findInfected(documentId: string, attachmentId: string): Promise<void> {
    const order = new ScreenAttachment(
      {
        ...{ documentId, attachmentId, file: { sha256: '', size: 0 } },
        ...{ screening: { verdict: 'infected' }, at: new Date().toISOString() },
      },
      service('screen-attachment'),
    );
    await this.app.get(CommandRunner).run(documentStream, documentId, order, async () => order);
  }

  /** Every read model holds all that was ordered here. */
  async settled(): Promise<void> {
    const groups = new Set((await this.reads.status()).map(({ group }) => group));
    for (const group of groups) await this.reads.waitFor(group, this.reached, 60_000);
  }

  /** Events that could not be projected, with what went wrong. */
  parked(): Promise<object[]> {
    return this.reads.query('SELECT group_name, event_type, error FROM projection_dead_letter');
  }

  stop(): Promise<void> {
    return this.end();
  }
}
