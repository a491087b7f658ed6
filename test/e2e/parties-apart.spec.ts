import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { OfficeClient, RunningOffice, type PartyClient } from '@chancery/testing';
import pg from 'pg';
import { connect } from '../../libs/event-store/src/connection.js';

/** Words of one row or of one event that may tell whom it is about: ids, hashes, addresses, names. */
type Words = ReadonlySet<string>;

const wordsOf = (text: string): Words =>
  new Set(text.match(/[\p{L}\d+/=_@.-]{8,}/gu)?.map((word) => word.toLowerCase()));

describe('One person at two authorities', () => {
  let office: RunningOffice;
  let records: readonly Words[];
  const ids: Record<string, string> = {};

  /** Every row of every table, each as one text. */
  const rows = async (): Promise<readonly string[]> => {
    const database = new pg.Client({ connectionString: office.databaseUrl });
    await database.connect();
    const { rows: tables } = await database.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows: lines } = await database.query<{ line: string }>(
        `SELECT row_to_json(t)::text AS line FROM ${name} t`,
      );
      found.push(...lines.map(({ line }) => line));
    }
    await database.end();
    return found;
  };

  /** Every event of the log, each as one text with its stream and metadata. */
  const events = async (): Promise<readonly string[]> => {
    const runtime = readFileSync(path.join(office.dataDir, 'runtime.json'), 'utf8');
    const { eventStoreUrl } = JSON.parse(runtime) as { eventStoreUrl: string };
    const log = connect(eventStoreUrl);
    const found: string[] = [];
    for await (const { event } of log.readAll())
      if (event && !event.type.startsWith('$'))
        found.push(JSON.stringify([event.streamId, event.id, event.data, event.metadata]));
    await log.dispose();
    return found;
  };

  const at = async (client: PartyClient, authorityId: string): Promise<string> => {
    await client.open(`/me/${authorityId}`);
    const { body } = await client.get<{
      parties: { partyId: string; authorityId?: string }[];
    }>('/portal/v1/me');
    const known = Object.values(ids);
    const id = body.parties.find(({ partyId }) => !known.includes(partyId))?.partyId ?? '';
    expect(id).toMatch(/^[\da-f-]{36}$/);
    return id;
  };

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'parties-apart', isPlatform: true });
    const platform = new OfficeClient(office.url, token);
    const made = await platform.post('/v1/authorities', { code: 'lakeside', name: 'Lakeside' });
    expect(made.status).toBe(201);
    await office.visitor().get('/public/v1/authorities', {
      'chancery-position': made.headers.get('chancery-position') ?? '',
    });
    for (const person of ['mariana', 'oleh']) {
      for (const authorityId of ['riverside', 'lakeside']) {
        const client = await office.party(person);
        ids[`${person} at ${authorityId}`] = await at(client, authorityId);
      }
    }
    records = [...(await rows()), ...(await events())].map(wordsOf);
  }, 240_000);
  afterAll(() => office?.stop());

  /** All that stands beside this party in a row or in an event. */
  const beside = (party: string): Words => {
    const id = ids[party] ?? '';
    const found = records.filter((words) => words.has(id) || words.has(`party-${id}`));
    return new Set(found.flatMap((words) => [...words]));
  };

  it('is somebody else at each', () => {
    expect(new Set(Object.values(ids)).size).toBe(4);
    for (const party of Object.keys(ids)) expect(beside(party).size).toBeGreaterThan(5);
  });

  it('is joined by nothing in the tables and the log', () => {
    const [hers, elsewhere] = [beside('mariana at riverside'), beside('mariana at lakeside')];
    const [his, his2] = [beside('oleh at riverside'), beside('oleh at lakeside')];
    const common = [...hers].filter((word) => elsewhere.has(word));
    expect(common.filter((word) => !his.has(word) && !his2.has(word))).toEqual([]);
    expect(hers.has(ids['mariana at lakeside'] ?? '')).toBe(false);
    const between = [...hers].filter((word) => his2.has(word));
    expect(common.filter((word) => !between.includes(word))).toEqual([]);
  });

  it('stands nowhere by name, address or identifier', () => {
    const clear = ['mariana', 'kovalenko', 'mariana.kovalenko@example.org'];
    const found = records.flatMap((words) => [...words].filter((word) => clear.includes(word)));
    expect(found).toEqual([]);
  });
});
