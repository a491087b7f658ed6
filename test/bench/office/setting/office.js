/** The office as `npm start` runs it, with the demonstration authority and some desks more. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { freePort, startProgram } from '../../lib/processes.js';
import { authorityId, extraUnits } from './cast.js';
import { Loader } from './loader.js';

export class Office {
  /** In a folder that is kept, or in one that goes with the office. */
  static async open(dataDir, env = {}) {
    const folder = dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-'));
    const office = new Office(path.resolve(folder), dataDir === undefined);
    office.env = env;
    await office.start();
    await office.found();
    return office;
  }

  constructor(folder, isTemporary) {
    this.folder = folder;
    this.isTemporary = isTemporary;
  }

  /** Seconds from nothing to ready, on a folder that has been used before or not. */
  async start() {
    const port = await freePort();
    const begun = performance.now();
    this.program = await startProgram('apps/standalone/dist/main.js', {
      env: { PORT: String(port), CHANCERY_DATA: this.folder, ...this.env },
      pattern: /Chancery is ready/,
    });
    const seconds = (performance.now() - begun) / 1_000;
    const runtime = JSON.parse(this.read('runtime.json'));
    this.url = runtime.url;
    this.programs = runtime.programs;
    this.issuer = await DevIssuer.open(this.folder);
    this.loader = new Loader({ ...runtime, masterKey: this.read('master.key').trim() });
    return seconds;
  }

  get pid() {
    return this.program.pid;
  }

  /** A token for an officer of the authority, by the short name. */
  token(code) {
    return this.issuer.issue({ subject: `${authorityId}.${code}` });
  }

  /** A request as the platform's own service; what is there already is left as it is. */
  async ask(route, body, method = body ? 'POST' : 'GET') {
    this.service ??= await this.issuer.issue({ subject: 'bench', isPlatform: true });
    const answer = await fetch(this.url + route, {
      method,
      headers: { authorization: `Bearer ${this.service}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok && answer.status !== 409) throw new Error(`${route}: ${text}`);
    return JSON.parse(text);
  }

  async found() {
    const parentId = `${authorityId}.office`;
    for (const code of extraUnits)
      await this.ask(`/v1/authorities/${authorityId}/units`, {
        code,
        name: `Desk ${code}`,
        parentId,
      });
  }

  async stop() {
    await this.loader.close();
    await this.program.stop('SIGINT');
  }

  async close() {
    await this.stop();
    if (this.isTemporary) rmSync(this.folder, { recursive: true, force: true });
  }

  read(name) {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }
}
