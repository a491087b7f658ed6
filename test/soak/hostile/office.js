/** The office that is attacked: as `npm start` runs it, with a second authority, and documents of every level in both. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { freePort, startProgram } from '../../bench/lib/processes.js';
import { until } from '../chaos/until.js';

const year = new Date().getUTCFullYear();
const levels = ['public', 'internal', 'confidential', 'secret'];
const officers = ['olena', 'ivan', 'maria', 'sofia', 'petro', 'taras'];
const allRoles = ['registrar', 'clerk', 'head', 'supervisor', 'auditor', 'administrator'];
const files = {
  riverside: Buffer.from('A file of riverside'),
  lakeside: Buffer.from('A file of lakeside'),
  everybody: Buffer.from('A file that everybody has'),
};

export class Office {
  static async open(folder) {
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const program = await startProgram('apps/standalone/dist/main.js', {
      env: { PORT: String(port), CHANCERY_DATA: folder },
      pattern: /Chancery is ready/,
    });
    const office = new Office(folder, port, program);
    await office.found(await DevIssuer.open(folder));
    office.programs = office.runtime.programs;
    return office;
  }

  constructor(folder, port, program) {
    this.folder = folder;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.program = program;
  }

  get runtime() {
    return JSON.parse(readFileSync(path.join(this.folder, 'runtime.json'), 'utf8'));
  }

  /** Programs that are not the process they were at first: one has ended and was started again. */
  ended() {
    const now = this.runtime.programs;
    return Object.keys(this.programs).filter((name) => this.programs[name] !== now[name]);
  }

  async description() {
    return (await fetch(`${this.url}/openapi.json`)).json();
  }

  async close() {
    await this.program.stop('SIGINT');
  }

  /** Who asks, and which of the authorities is not theirs. */
  async found(issuer) {
    const token = async (subject, more = {}) => issuer.issue({ subject, ...more });
    this.service = await token('hostile', { isPlatform: true });
    await this.foundLakeside();
    const own = await Promise.all(
      officers.map(async (name) => ({
        name,
        token: await token(`riverside.${name}`),
        foreign: 'lakeside',
      })),
    );
    this.callers = [
      ...own,
      { name: 'anna', token: await token('lakeside.anna'), foreign: 'riverside' },
      { name: 'service', token: this.service },
      { name: 'nobody' },
      { name: 'unknown', token: await token('riverside.unknown') },
      { name: 'forged', token: `${(await token('riverside.olena')).slice(0, -8)}AAAAAAAA` },
    ];
    this.tokens = Object.fromEntries(this.callers.map((caller) => [caller.name, caller.token]));
    await until(
      'anna to be known',
      async () => (await this.ask('anna', 'GET', '/v1/me')).posts.length > 0,
    );
    this.ids = {
      riverside: await this.work('riverside', 'olena'),
      lakeside: await this.work('lakeside', 'anna'),
    };
  }

  async foundLakeside() {
    this.tokens = { service: this.service };
    const below = '/v1/authorities/lakeside';
    await this.ask('service', 'POST', '/v1/authorities', { code: 'lakeside', name: 'Lakeside' });
    await this.ask('service', 'POST', `${below}/units`, { code: 'registry', name: 'Registry' });
    await this.ask('service', 'POST', `${below}/units`, { code: 'permits', name: 'Permits' });
    await this.ask('service', 'POST', `${below}/officers`, {
      code: 'anna',
      name: 'Anna',
      clearance: 'secret',
    });
    await this.ask('service', 'POST', '/v1/officers/lakeside.anna/posts', {
      unitId: 'lakeside.registry',
      roles: allRoles,
    });
    const register = { code: 'in', year, name: 'Incoming', pattern: '{seq:5}/{code}-{yyyy}' };
    await this.ask('service', 'POST', `${below}/registers`, register);
  }

  /** Documents of every level, some of them handed over, with a file each; answers the ids of what is there. */
  async work(authorityId, officer) {
    const file = files[authorityId];
    for (const each of [officer, 'service'])
      for (const one of [file, files.everybody]) await this.upload(each, one);
    const unit = (code) => `${authorityId}.${code}`;
    const ids = {
      documentId: [],
      handOverId: [],
      attachmentId: [],
      partyId: [],
      sha256: [hashOf(file)],
    };
    for (const accessLevel of [...levels, ...levels]) {
      const partyId = randomUUID();
      const received = {
        unitId: unit('registry'),
        channel: 'desk',
        kind: 'letter',
        subject: `A matter of ${authorityId}`,
        accessLevel,
        sender: { partyId, kind: 'person', name: 'A sender' },
        attachments: [{ sha256: hashOf(file), name: 'a.txt' }],
      };
      const { documentId } = await this.ask('service', 'POST', '/v1/documents', {
        ...received,
        sender: { kind: 'person', name: 'A sender' },
      });
      await this.ask('service', 'POST', `/v1/documents/${documentId}/registration`, {
        registerId: unit(`in.${year}`),
      });
      await this.ask('service', 'POST', `/v1/documents/${documentId}/hand-overs`, {
        purpose: 'action',
        to: { unitId: unit('permits') },
      });
      const view = await this.ask('service', 'GET', `/v1/documents/${documentId}`);
      ids.documentId.push(documentId);
      ids.handOverId.push(
        ...view.workItems.map(({ itemId }) => itemId).filter((id) => id !== 'custody'),
      );
      ids.attachmentId.push(...view.attachments.map(({ attachmentId }) => attachmentId));
      if (view.partyId) ids.partyId.push(view.partyId);
    }
    for (const [name, found] of Object.entries(ids))
      if (found.length === 0) throw new Error(`no document of ${authorityId} shows its ${name}`);
    const everyone = authorityId === 'lakeside' ? ['anna'] : officers;
    return {
      ...ids,
      replyId: ids.documentId,
      documentIds: ids.documentId,
      authorityId: [authorityId],
      unitId: ['registry', 'permits'].map(unit),
      parentId: [unit('registry')],
      fromUnitId: [unit('registry')],
      officerId: everyone.map(unit),
      registerId: [unit(`in.${year}`)],
    };
  }

  async upload(officer, file) {
    const headers = {
      authorization: `Bearer ${this.tokens[officer]}`,
      'content-type': 'application/octet-stream',
    };
    const { ok } = await fetch(`${this.url}/v1/files`, { method: 'POST', headers, body: file });
    if (!ok) throw new Error(`${officer} could not upload a file`);
  }

  async ask(caller, method, route, body) {
    const answer = await fetch(this.url + route, {
      method,
      headers: {
        authorization: `Bearer ${this.tokens[caller]}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${route}: ${JSON.stringify(said)}`);
    return said;
  }
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

export const everybodysFile = hashOf(files.everybody);
