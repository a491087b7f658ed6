import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePorts } from './free-port.js';
import { HeardFeed } from './heard-feed.js';
import { Output } from './output.js';
import { PartyClient } from './party-client.js';
import { parsed, type Reply } from './reply.js';

export interface OfficeOptions {
  /** Kept when the office stops; a temporary one of its own if left out. */
  readonly dataDir?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether it has the portal and a provider of identities. Without them it starts sooner. */
  readonly hasPortal?: boolean;
  /** Where the programs are; this checkout if left out. */
  readonly checkout?: string;
}

/** What a running office says of itself in its data folder. */
interface Runtime {
  readonly programs: Readonly<Record<string, number>>;
  readonly databaseUrl: string;
}

interface Run {
  readonly child: ChildProcess;
  readonly output: Output;
  readonly isTemporary: boolean;
}

/** What `npm start` runs once all is built, as a process of its own with the demonstration authority. */
export class RunningOffice {
  private constructor(
    readonly url: string,
    readonly dataDir: string,
    /** Where the portal is. */
    readonly portalUrl: string,
    private readonly run: Run,
  ) {}

  static async start({
    dataDir,
    env = {},
    hasPortal = false,
    checkout = '.',
  }: OfficeOptions = {}): Promise<RunningOffice> {
    const folder = dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-office-'));
    const [port, portalPort, identityPort] = await freePorts(3);
    const ports = {
      PORT: String(port),
      PORTAL_PORT: String(portalPort),
      DEMO_IDENTITY_PORT: String(identityPort),
      CHANCERY_PORTAL: hasPortal ? 'on' : 'off',
      CHANCERY_PORTAL_LIMIT: '1000000',
    };
    const child = spawn(process.execPath, ['apps/standalone/dist/main.js'], {
      env: { ...process.env, NODE_OPTIONS: '', ...ports, CHANCERY_DATA: folder, ...env },
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = new Output(child);
    await output.untilPage();
    const url = `http://127.0.0.1:${port}`;
    const portalUrl = `http://127.0.0.1:${portalPort}`;
    return new RunningOffice(url, folder, portalUrl, {
      child,
      output,
      isTemporary: dataDir === undefined,
    });
  }

  get pid(): number {
    return this.run.child.pid ?? 0;
  }

  /** All that it has printed so far. */
  get said(): string {
    return this.run.output.text;
  }

  /** The process ids of the programs and stores that run below this one, by name. */
  get programs(): Readonly<Record<string, number>> {
    return this.runtime.programs;
  }

  get databaseUrl(): string {
    return this.runtime.databaseUrl;
  }

  private get runtime(): Runtime {
    return JSON.parse(readFileSync(path.join(this.dataDir, 'runtime.json'), 'utf8')) as Runtime;
  }

  /** The API in the name of an officer of the demonstration authority, such as `ivan`. */
  as(officer: string): OfficeClient {
    const tokens = JSON.parse(
      readFileSync(path.join(this.dataDir, 'tokens.json'), 'utf8'),
    ) as Record<string, string>;
    return new OfficeClient(this.url, tokens[officer] ?? '');
  }

  /** The portal as somebody sees it whom nobody knows yet. */
  visitor(headers?: Readonly<Record<string, string>>): PartyClient {
    return new PartyClient(this.portalUrl, headers);
  }

  /** The portal as a person of the demonstration has logged in there: `mariana`, `oleh`, `iryna` or `danylo`. */
  async party(person: string, level?: string): Promise<PartyClient> {
    const client = this.visitor();
    await client.logIn(person, level);
    return client;
  }

  /** Ends as Ctrl-C does. */
  async stop(): Promise<void> {
    this.run.child.kill('SIGINT');
    await ended(this.run.child);
    if (this.run.isTemporary) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Ends without a chance to tidy up; the data folder stays. */
  async kill(): Promise<void> {
    this.run.child.kill('SIGKILL');
    await ended(this.run.child);
  }
}

const json = { 'content-type': 'application/json' };

export class OfficeClient {
  constructor(
    readonly url: string,
    readonly token: string,
    /** Sent with every request. */
    private readonly always: Readonly<Record<string, string>> = {},
  ) {}

  get<Body = Record<string, unknown>>(
    route: string,
    headers: Record<string, string> = {},
  ): Promise<Reply<Body>> {
    return this.send('GET', route, undefined, headers);
  }

  post<Body = Record<string, unknown>>(
    route: string,
    body: object = {},
    headers: Record<string, string> = {},
  ): Promise<Reply<Body>> {
    return this.send('POST', route, JSON.stringify(body), { ...json, ...headers });
  }

  /** Opens a feed of server-sent events. */
  listen(route: string): Promise<HeardFeed> {
    return HeardFeed.open(this.url + route, { authorization: `Bearer ${this.token}` });
  }

  put<Body = Record<string, unknown>>(route: string, body: object = {}): Promise<Reply<Body>> {
    return this.send('PUT', route, JSON.stringify(body), json);
  }

  patch<Body = Record<string, unknown>>(route: string, body: object = {}): Promise<Reply<Body>> {
    return this.send('PATCH', route, JSON.stringify(body), json);
  }

  delete<Body = Record<string, unknown>>(route: string): Promise<Reply<Body>> {
    return this.send('DELETE', route, undefined, {});
  }

  private async send<Body>(
    method: string,
    route: string,
    body: string | undefined,
    headers: Record<string, string>,
  ): Promise<Reply<Body>> {
    const response = await fetch(this.url + route, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...this.always, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) as Body, headers: response.headers };
  }
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
