/** The office that is put to the test: as `npm start` runs it, with more desks and officers. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { freePort, startProgram } from '../../bench/lib/processes.js';
import { authorityId, desks, extraOfficers, extraUnits, watchers } from './cast.js';
import { until } from './until.js';

export class Office {
  static async open(folder, env = {}) {
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const program = await startProgram('apps/standalone/dist/main.js', {
      env: { PORT: String(port), CHANCERY_DATA: folder, ...env },
      pattern: /Chancery is ready/,
    });
    const office = new Office(folder, `http://127.0.0.1:${port}`, program);
    await office.found(await DevIssuer.open(folder));
    return office;
  }

  constructor(folder, url, program) {
    this.folder = folder;
    this.url = url;
    this.program = program;
    this.tokens = new Map();
  }

  /** Addresses of the stores and process ids, as they are now; the file is rewritten whenever one is new. */
  get runtime() {
    return JSON.parse(readFileSync(path.join(this.folder, 'runtime.json'), 'utf8'));
  }

  get postgresPid() {
    const file = path.join(this.folder, 'postgres/pg18/postmaster.pid');
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  }

  token(officer) {
    return this.tokens.get(officer);
  }

  /** Every group of read models is kept up by somebody, and the stores answer. */
  async ready() {
    await until('the office to be ready', async () => (await this.health()).ok, 90_000);
  }

  async close() {
    await this.program.stop('SIGINT');
  }

  async health() {
    return fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
  }

  async found(issuer) {
    const platform = await issuer.issue({ subject: 'chaos', isPlatform: true });
    this.platform = platform;
    const below = `/v1/authorities/${authorityId}`;
    for (const unit of extraUnits) await this.ask(platform, `${below}/units`, unit);
    for (const { code, unitId, role } of extraOfficers) {
      const officer = { code, name: `Officer ${code}`, clearance: 'internal' };
      await this.ask(platform, `${below}/officers`, officer);
      const post = { unitId, roles: [role] };
      await this.ask(platform, `/v1/officers/${authorityId}.${code}/posts`, post);
    }
    const everybody = [...Object.values(desks).flat(), ...Object.values(watchers)];
    for (const officer of everybody)
      this.tokens.set(officer, await issuer.issue({ subject: `${authorityId}.${officer}` }));
    for (const officer of everybody) await this.known(officer);
  }

  /** Publishes a version of something in the name of the platform. */
  publish(route, body) {
    return this.ask(this.platform, route, body, 'PUT');
  }

  async ask(token, route, body, method = 'POST') {
    const answer = await fetch(this.url + route, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok && answer.status !== 409) throw new Error(`${route}: ${await answer.text()}`);
  }

  async known(officer) {
    const headers = { authorization: `Bearer ${this.token(officer)}` };
    await until(`${officer} to be known`, async () => {
      const answer = await fetch(`${this.url}/v1/me`, { headers });
      return answer.ok && (await answer.json()).posts.length > 0;
    });
  }
}
