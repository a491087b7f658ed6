import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DevIssuer } from '@chancery/one-machine';
import { OfficeClient, RunningOffice } from '@chancery/testing';
import type { LogEvent } from '../../apps/importer/src/log/log-event.js';
import { sampleOf } from '../../apps/importer/src/log/case-log.js';
import { readEvents } from '../../apps/importer/src/log/read-events.js';
import { readLog } from '../../apps/importer/src/log/read-log.js';
import { chooseMapping } from '../../apps/importer/src/mapping/choose-mapping.js';
import { readingRulesOf } from '../../apps/importer/src/mapping/mapping.js';
import { shippedMappings } from '../../apps/importer/src/mapping/shipped-mappings.js';

interface Entry {
  readonly type: string;
  readonly at: string;
  readonly actor: { readonly id: string };
  readonly unitId?: string;
}

/** Kinds of documents that a log must not misread, nor a spreadsheet calculate. */
const kinds = ['letter', 'complaint, "urgent"', 'petition & <more>', "=cmd|' /C calc'!A0", "'-1"];

/** An event as history and log both tell it. */
type Told = readonly [activity: string, at: string, officer: string, unit: string | undefined];

describe('what a supervisor learns of the running office', () => {
  const year = new Date().getUTCFullYear();
  let office: RunningOffice;
  let folder: string;
  let position: Record<string, string> = {};
  const ids: string[] = [];

  beforeAll(async () => {
    office = await RunningOffice.start();
    folder = await mkdtemp(path.join(os.tmpdir(), 'event-log-'));
    for (const kind of kinds) ids.push(await handled(kind));
    ids.push(await inPermits('letter'));
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const order = async (officer: string, route: string, body: object = {}) => {
    const reply = await office.as(officer).post<{ documentId: string }>(route, body);
    if (reply.status >= 300) throw new Error(`${route}: ${JSON.stringify(reply.body)}`);
    position = { 'chancery-position': reply.headers.get('chancery-position') ?? '' };
    return reply.body.documentId;
  };

  const inPermits = async (kind: string): Promise<string> => {
    const documentId = await order('olena', '/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      subject: 'A matter',
      kind,
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const at = `/v1/documents/${documentId}`;
    await order('olena', `${at}/registration`, { registerId: `riverside.in.${year}` });
    const to = { unitId: 'riverside.permits' };
    await order('olena', `${at}/hand-overs`, { purpose: 'action', to });
    const { body } = await office.as('ivan').get<{ workItems: { itemId: string }[] }>(at);
    const item = body.workItems.find(({ itemId }) => itemId !== 'custody');
    await order('ivan', `${at}/hand-overs/${item?.itemId}/acceptance`);
    return documentId;
  };

  const handled = async (kind: string): Promise<string> => {
    const documentId = await inPermits(kind);
    const at = `/v1/documents/${documentId}`;
    await order('ivan', `${at}/claim`);
    await order('ivan', `${at}/settlement`, { way: 'taken-note' });
    await order('ivan', `${at}/closing`);
    return documentId;
  };

  const insight = async <Body>(officer: string, route: string): Promise<Body> => {
    const reply = await office.as(officer).get<Body>(`/v1/insights/${route}`, position);
    if (reply.status !== 200) throw new Error(`${route}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  /** The log as it was sent, byte by byte. */
  const exported = async (client: OfficeClient, format: string): Promise<Response> =>
    fetch(`${office.url}/v1/insights/event-log?format=${format}`, {
      headers: { authorization: `Bearer ${client.token}`, ...position },
    });

  const history = async (documentId: string): Promise<Told[]> => {
    const { body } = await office
      .as('sofia')
      .get<Entry[]>(`/v1/documents/${documentId}/history`, position);
    return body.map(({ type, at, actor, unitId }) => [type, at, actor.id, unitId]);
  };

  /** The cases of a log as our own importer finds them. */
  const readBack = async (format: string): Promise<Map<string, Told[]>> => {
    const file = { path: path.join(folder, `log.${format}`) };
    const now = new Date().toISOString();
    await writeFile(file.path, await (await exported(office.as('sofia'), format)).text());
    const { name, mapping } = chooseMapping(await sampleOf(file, 10), await shippedMappings(), now);
    expect(name).toBe('event-log');
    const { records } = await readLog(file);
    const cases = new Map<string, Told[]>();
    const toldBy = ({ activity, at, officer = '', unit }: LogEvent): Told => [
      activity,
      at,
      officer,
      unit,
    ];
    for await (const event of readEvents(records, readingRulesOf(mapping, now))) {
      const kind = event.fields['case:kind'];
      expect(kinds).toContain(kind);
      cases.set(event.caseId, [...(cases.get(event.caseId) ?? []), toldBy(event)]);
    }
    return cases;
  };

  it('is where the time of a document went', async () => {
    const [documentId] = ids;
    const times = await insight<{
      stays: { unitId: string; phase: string }[];
      units: { unitId: string; waitingMs: number; workingMs: number }[];
      waitingMs: number;
      workingMs: number;
    }>('maria', `documents/${documentId}/times`);
    expect(times.stays.map(({ unitId, phase }) => `${unitId} ${phase}`)).toEqual([
      'riverside.registry lying',
      'riverside.permits sent',
      'riverside.permits lying',
      'riverside.permits in-hand',
    ]);
    const events = await history(documentId ?? '');
    const [first, last] = [events.at(0)?.[1] ?? '', events.at(-1)?.[1] ?? ''];
    expect(times.waitingMs + times.workingMs).toBe(Date.parse(last) - Date.parse(first));
  });

  it('is how a unit does, what passes between units, and where it piles up', async () => {
    expect(await insight('maria', 'units/riverside.permits/times')).toMatchObject({
      arrived: 6,
      left: 5,
      groups: expect.arrayContaining([
        expect.objectContaining({ kind: 'letter', arrived: 2, left: 1 }),
      ]) as unknown,
    });
    expect(await insight('maria', 'hand-over-graph')).toMatchObject([
      { fromUnitId: 'riverside.registry', toUnitId: 'riverside.permits', count: 6, accepted: 6 },
    ]);
    expect(await insight('petro', 'load?period=month')).toMatchObject([
      { unitId: 'riverside.permits', lying: 1, inHand: 0, flows: [{ inflow: 6, outflow: 5 }] },
      { unitId: 'riverside.registry', lying: 0, flows: [{ inflow: 6, outflow: 6 }] },
    ]);
  });

  it.each(['csv', 'xes'])(
    'is an event log (%s) that our importer reads as it was',
    async (format) => {
      const cases = await readBack(format);
      expect([...cases.keys()].sort()).toEqual([...ids].sort());
      for (const documentId of ids)
        expect(cases.get(documentId)).toEqual(await history(documentId));
    },
  );

  it('is an event log in OCEL 2.0 whose parts fit together', async () => {
    const response = await exported(office.as('sofia'), 'ocel');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('event-log.ocel.json');
    const log = (await response.json()) as {
      objectTypes: { name: string }[];
      eventTypes: { name: string }[];
      objects: { id: string; type: string }[];
      events: { id: string; type: string; time: string; relationships: { objectId: string }[] }[];
    };
    const known = new Set(log.objects.map(({ id }) => id));
    const types = new Set(log.eventTypes.map(({ name }) => name));
    expect(known.size).toBe(log.objects.length);
    expect(new Set(log.events.map(({ id }) => id)).size).toBe(log.events.length);
    const lengths = await Promise.all(ids.map(async (id) => (await history(id)).length));
    expect(log.events).toHaveLength(lengths.reduce((sum, length) => sum + length, 0));
    for (const { type, relationships } of log.events) {
      expect(types).toContain(type);
      for (const { objectId } of relationships) expect(known).toContain(objectId);
    }
  });

  it('holds no name of a party and is for nobody else', async () => {
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'insights-spec', isPlatform: true });
    for (const format of ['csv', 'xes', 'ocel']) {
      const text = await (await exported(new OfficeClient(office.url, token), format)).text();
      expect(text).toContain(ids[0]);
      expect(text).not.toContain('Mariana');
      expect((await exported(office.as('ivan'), format)).status).toBe(403);
    }
    const { status, body } = await office.as('sofia').get('/v1/insights/event-log?format=xls');
    expect([status, body['code']]).toEqual([400, 'invalid-request']);
  });

  it('is read no further than a reader goes who breaks off, in every format', async () => {
    const database = new pg.Client({ connectionString: office.databaseUrl });
    await database.connect();
    await database.query(`insert into course (document_id, authority_id, direction, kind, access_level, opened_at,
        opened_unit_id, unit_id, phase, arrived_at)
      select 'd-' || n, 'riverside', 'incoming', 'letter', 'internal', now() - interval '1 hour',
        'riverside.permits', 'riverside.permits', 'lying', now() from generate_series(1, 100000) n`);
    await database.query(`insert into event_line (document_id, revision, activity, at, officer_id, unit_id)
      select 'd-' || n, r, 'NoteAdded', now(), 'riverside.ivan', 'riverside.permits'
      from generate_series(1, 100000) n, generate_series(0, 2) r`);
    const reading = `select 1 from pg_stat_activity where query ~ 'event_line|from course c'
      and pid <> pg_backend_pid() and query_start > now() - interval '400 ms'`;
    for (const format of ['csv', 'xes', 'ocel']) {
      const { status, body } = await exported(office.as('sofia'), format);
      expect(status).toBe(200);
      const reader = body?.getReader();
      const { done } = (await reader?.read()) as { readonly done: boolean };
      expect(done).toBe(false);
      await reader?.cancel();
      await sleep(1_000);
      expect((await database.query(reading)).rows).toEqual([]);
    }
    await database.end();
    const { status } = await office.as('sofia').get('/v1/insights/load');
    expect(status).toBe(200);
  });
});
