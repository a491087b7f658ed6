import { writeFileSync } from 'node:fs';
import { DevIssuer, ensureMasterKey, ensureOperatorToken } from '@chancery/one-machine';
import { DataFolder } from './data-folder.js';
import { demonstration } from './demonstration.js';
import type { Console } from './console.js';
import { Office, type Stores } from './office.js';
import { page } from './page.js';
import { untilReady } from './readiness.js';
import { seed } from './seed.js';
import type { Settings } from './settings.js';

const patienceMs = 120_000;

/** The one-machine profile from start to stop, told line by line. */
export class Chancery {
  private readonly folder: DataFolder;
  private readonly office: Office;
  private isClaimed = false;
  private stores: Stores | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly console: Console,
  ) {
    this.folder = new DataFolder(settings.dataDir);
    this.office = new Office(settings, this.folder, console, () => this.publish());
  }

  /** Throws, in words for the operator, if something that is needed cannot be had. */
  async start(): Promise<void> {
    this.folder.claim();
    this.isClaimed = true;
    const { url } = this;
    this.console.say(`Opening the stores in ${this.folder.path}`);
    const stores = await this.office.openStores();
    this.console.say('Starting projector, reactor and API');
    await this.office.startPrograms({
      EVENTSTORE_URL: stores.eventStoreUrl,
      DATABASE_URL: stores.databaseUrl,
      CHANCERY_DATA: this.folder.path,
      CHANCERY_MASTER_KEY: ensureMasterKey(this.folder.path),
      CHANCERY_OPERATOR_TOKEN:
        process.env['CHANCERY_OPERATOR_TOKEN'] ?? ensureOperatorToken(this.folder.path),
      CHANCERY_DEVELOPMENT_TOKENS: 'on',
      HOST: this.settings.host,
      PORT: String(this.settings.port),
    });
    this.stores = stores;
    this.publish();
    await untilReady(url, patienceMs);
    const tokens = await this.issueTokens(url);
    this.console.say(page(url, this.folder.path, tokens));
  }

  private get url(): string {
    return `http://${this.settings.host}:${this.settings.port}`;
  }

  private publish(): void {
    if (!this.stores) return;
    const { url, stores, office } = this;
    this.folder.publish({ pid: process.pid, url, ...stores, programs: office.pids });
  }

  async stop(): Promise<void> {
    await this.office.stop();
    if (this.isClaimed) this.folder.leave();
  }

  /** One token for each officer of the demonstration, kept in `tokens.json` for scripts. */
  private async issueTokens(url: string): Promise<Record<string, string>> {
    const issuer = await DevIssuer.open(this.folder.path);
    if (!this.settings.isDemo) return {};
    await seed(
      url,
      await issuer.issue({ subject: 'demonstration', isPlatform: true }),
      this.console,
    );
    const tokens = await Promise.all(
      demonstration.officers.map(async ({ code }) => {
        const subject = `${demonstration.authority.code}.${code}`;
        return [code, await issuer.issue({ subject })] as const;
      }),
    );
    const named = Object.fromEntries(tokens);
    writeFileSync(this.folder.within('tokens.json'), JSON.stringify(named, null, 2), {
      mode: 0o600,
    });
    return named;
  }
}
