import { DevIssuer, ensureOperatorToken, Room } from '@chancery/one-machine';
import { untilReachable } from '@chancery/program';
import type { Console } from './console.js';
import { DataFolder } from './data-folder.js';
import { setUpDemonstration, type WaysIn } from './demonstration-tokens.js';
import { demandFreePort } from './free-port.js';
import { identityProvidersFor } from './identity-providers.js';
import { masterKeyFor } from './master-key.js';
import { Office, type Stores } from './office.js';
import { page } from './page.js';
import { untilReady } from './readiness.js';
import { rotateLogs } from './rotate-logs.js';
import { portsOf, urlOf, type Settings } from './settings.js';
import { watchdog } from './watchdog.js';

/** How often the note of the running processes and the sizes of the logs are looked after, in milliseconds. */
const upkeepMs = 2_000;

/** The one-machine profile from start to stop, told line by line. */
export class Chancery {
  private readonly folder: DataFolder;
  private readonly office: Office;
  private readonly room: Room;
  private readonly url: string;
  private readonly stopping = new AbortController();
  private isClaimed = false;
  private stores: Stores | undefined;
  private upkeep: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly env: NodeJS.ProcessEnv,
    private readonly console: Console,
  ) {
    this.folder = new DataFolder(settings.dataDir);
    this.office = new Office(settings, this.folder, console, () => this.keepUp());
    this.room = new Room(settings.dataDir);
    this.url = urlOf(settings);
  }

  /** Throws, in words for the operator, if something that is needed cannot be had. */
  async start(): Promise<void> {
    this.folder.make();
    this.folder.claim();
    this.isClaimed = true;
    for (const port of portsOf(this.settings)) await demandFreePort({ ...this.settings, port });
    this.warnOfRoot();
    this.upkeep = setInterval(() => this.keepUp(), upkeepMs);
    const operatorToken = this.settings.operatorToken ?? ensureOperatorToken(this.folder.path);
    await this.startOffice(operatorToken);
    this.keepUp();
    const { hasPortal, portalPort } = this.settings;
    const urls = [this.url, ...(hasPortal ? [urlOf({ ...this.settings, port: portalPort })] : [])];
    await Promise.all(urls.map((url) => untilReady(url, { operatorToken, ...this.telling })));
    const waysIn = await this.setUp();
    this.console.say(page(this.url, this.settings, waysIn));
    void watchdog(this.url, {
      ...this.telling,
      onSilent: () => this.office.kill('api'),
    });
  }

  /** Stops everything, at whatever moment of the start. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.office.stop();
    clearInterval(this.upkeep);
    if (this.isClaimed) this.folder.leave();
  }

  private async startOffice(operatorToken: string): Promise<void> {
    this.console.say(`Opening the stores in ${this.folder.path}`);
    await untilReachable(this.settings, this.telling);
    this.stores = await this.office.openStores(this.env);
    const portal = this.settings.hasPortal ? ', and the portal' : '';
    this.console.say(`Starting projector, reactor and API${portal}`);
    await this.office.startPrograms({
      ...this.env,
      EVENTSTORE_URL: this.stores.eventStoreUrl,
      DATABASE_URL: this.stores.databaseUrl,
      CHANCERY_DATA: this.folder.path,
      CHANCERY_MASTER_KEY: await masterKeyFor(this.settings, this.stores.databaseUrl),
      CHANCERY_OPERATOR_TOKEN: operatorToken,
      CHANCERY_IDENTITY_PROVIDERS: identityProvidersFor(this.settings, this.folder),
      CHANCERY_DEMO: this.settings.isDemo ? 'on' : 'off',
      CHANCERY_DEVELOPMENT_TOKENS: this.settings.issuer === 'development' ? 'on' : 'off',
    });
  }

  private get telling() {
    const { signal } = this.stopping;
    return { signal, say: (line: string): void => this.console.say(line) };
  }

  /** Resolves with how the officers of the demonstration come in, if there is one. */
  private async setUp(): Promise<WaysIn | undefined> {
    if (!this.settings.isDemo) return undefined;
    const issuer = await DevIssuer.open(this.folder.path);
    return setUpDemonstration(this.url, issuer, this.folder, this.console);
  }

  /** Postgres refuses to run as root and gets an account of its own; the folder is root's then, and so are the programs. */
  private warnOfRoot(): void {
    if (process.getuid?.() === 0)
      this.console.say(
        'Chancery runs as root, except Postgres. For anything but a trial, start it under an account of its own.',
      );
  }

  /** What cannot be done on a full disk is done when there is room again. */
  private keepUp(): void {
    const { url, stores, office, folder } = this;
    const turns = [
      () => this.room.keepReserve(),
      () => rotateLogs([folder.within('logs'), folder.within('postgres')]),
      () =>
        stores &&
        folder.publish({
          ...{ pid: process.pid, url, ...stores },
          ...{ programs: office.pids, metrics: office.metrics },
        }),
    ];
    for (const turn of turns)
      try {
        turn();
      } catch {
        // the next round tries again
      }
  }
}
