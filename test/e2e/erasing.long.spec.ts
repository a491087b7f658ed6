import { spawnSync } from 'node:child_process';
import { createHmac, hkdfSync, createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EraseParty, parties, partyStream, partyStreamId } from '@chancery/parties';
import { CommandRunner, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { eventually, RunningOffice } from '@chancery/testing';
import pg from 'pg';

describe('erasing a person in the running office', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['apps/standalone/dist/erase-party.js', ...args],
      {
        env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: office.dataDir },
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr };
  };

  const receive = (name: string, headers = {}, more: object = {}) =>
    office.as('olena').post<{ documentId: string; code?: string }>(
      '/v1/documents',
      {
        unitId: 'riverside.registry',
        channel: 'desk',
        kind: 'application',
        subject: `Letter of ${name}`,
        sender: { kind: 'person', name, ...more },
      },
      headers,
    );

  const partyOf = async (documentId: string) =>
    (
      await office
        .as('olena')
        .get<{ party: { partyId: string; name: string } }>(`/v1/documents/${documentId}`)
    ).body.party;

  /** What Postgres holds of a party: the wrapped key and the hashes of words. */
  const secretsOf = async (partyId: string): Promise<readonly Buffer[]> => {
    const client = new pg.Client({ connectionString: office.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ wrapped_key: Buffer; words: Buffer[] }>(
      'SELECT wrapped_key, words FROM party_key WHERE party_id = $1',
      [partyId],
    );
    await client.query('CHECKPOINT');
    await client.end();
    return rows.flatMap(({ wrapped_key, words }) => [wrapped_key, ...words]);
  };

  /** Which of these stand in any file of the data folder. */
  const foundOnDisk = (secrets: readonly Buffer[]): readonly Buffer[] => {
    const found = new Set<Buffer>();
    for (const entry of readdirSync(office.dataDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const content = readFileSync(path.join(entry.parentPath, entry.name));
      for (const bytes of secrets) if (content.includes(bytes)) found.add(bytes);
    }
    return secrets.filter((bytes) => found.has(bytes));
  };

  it('is refused for an id that nobody bears, and not done without a word', async () => {
    const unknown = run('not-a-party', '--reason', 'A request', '--yes');
    expect(unknown.status).toBe(1);
    expect(unknown.said).toContain('No party not-a-party is known. Nothing was erased.');
    expect(run('not-a-party').status).toBe(2);
    const { partyId, name } = await partyOf((await receive('Xenia Asker')).body.documentId);
    await office.as('olena').get('/v1/documents');
    const asked = run(partyId, '--reason', 'A request');
    expect(asked.status).toBe(1);
    expect(asked.said).toContain('Nothing was erased. Add --yes');
    expect(name).toBe('Xenia Asker');
  }, 120_000);

  it('shows what it is about, leaves no copy of the key in the data folder, and lets nobody use the id again', async () => {
    const key = randomUUID();
    const first = await receive('Quentin Zwitter', { 'idempotency-key': key });
    const { documentId } = first.body;
    const { partyId } = await partyOf(documentId);
    const secrets = await secretsOf(partyId);
    expect(secrets).toHaveLength(3);
    expect(foundOnDisk(secrets)).toEqual(secrets);
    expect(run('--find', 'zwitter').said).toContain(
      `Party ${partyId} of riverside: Quentin Zwitter`,
    );

    const erased = run(partyId, '--reason', 'Request 17', '--by', 'dana', '--yes');
    expect(erased.said).toContain('DocumentReceived.subject: Letter of Quentin Zwitter');
    expect(erased.said).toContain('No copy of a destroyed key is left');
    expect(erased.status).toBe(0);

    await eventually(async () => expect((await partyOf(documentId)).name).toBe('[erased]'));
    expect(foundOnDisk(secrets)).toEqual([]);
    const again = await receive('Quentin Zwitter', {}, { partyId });
    expect([again.status, again.body.code]).toEqual([409, 'party-already-erased']);
    const repeated = await receive('Quentin Zwitter', { 'idempotency-key': key });
    expect([repeated.status, repeated.body.documentId]).toEqual([201, documentId]);
    const stranger = await receive('Quentin Zwitter', {}, { partyId: randomUUID() });
    expect([stranger.status, stranger.body.code]).toEqual([409, 'unknown-party']);
    expect(run('--find', 'zwitter').status).toBe(1);
    expect(run('--again').said).toContain('1 recorded erasures were repeated.');
  }, 300_000);

  it('finds a person who only gets a copy of a letter', async () => {
    const { body: draft } = await office.as('olena').post<{ documentId: string }>('/v1/drafts', {
      ...{ unitId: 'riverside.registry', direction: 'outgoing', kind: 'letter', subject: 'A copy' },
      addressee: { kind: 'person', name: 'Ulrich Vorname' },
    });
    const addressees = `/v1/documents/${draft.documentId}/addressees`;
    const copy = { party: { kind: 'person', name: 'Wanda Yearling' }, role: 'copy' };
    const added = await office.as('olena').post(addressees, copy);
    await office.as('olena').get('/v1/documents', {
      'chancery-position': added.headers.get('chancery-position') ?? '',
    });
    const named = async () =>
      (await office.as('olena').get<{ party: { partyId: string; name: string } }[]>(addressees))
        .body[1]?.party;
    const { partyId = '' } = (await named()) ?? {};
    expect(run('--find', 'yearling').said).toContain(
      `Party ${partyId} of riverside: Wanda Yearling`,
    );
    expect(run(partyId, '--reason', 'Request 18', '--by', 'dana', '--yes').status).toBe(0);
    await eventually(async () => expect((await named())?.name).toBe('[erased]'));
  }, 120_000);

  it('is finished by the reactor where it was recorded and then broken off', async () => {
    const { documentId } = (await receive('Half Erased')).body;
    const { partyId } = await partyOf(documentId);
    const runtime = readFileSync(path.join(office.dataDir, 'runtime.json'), 'utf8');
    const { eventStoreUrl } = JSON.parse(runtime) as { eventStoreUrl: string };
    const log = new EventStore({
      address: eventStoreUrl,
      schemas: schemaTable(parties.schemas),
      vault: noKeys,
    });
    const party = { authorityId: 'riverside', partyId };
    const order = new EraseParty(
      { ...party, reason: 'A request', at: new Date().toISOString() },
      {
        kind: 'service',
        id: 'spec',
        authorityId: 'riverside',
        posts: [],
        oversees: [],
        clearance: 'secret',
      },
    );
    await new CommandRunner(log).run(partyStream, partyStreamId(party), order);
    await log.close();
    await eventually(async () => expect((await partyOf(documentId)).name).toBe('[erased]'), 60_000);
  }, 120_000);

  it('leaves in the log no digest by which a guess of the name could be tested', async () => {
    const body = {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'application',
      subject: 'A letter',
      sender: { kind: 'person', name: 'Guessable Person' },
    };
    await office.as('olena').post('/v1/documents', body);
    const text = `POST /v1/documents ${JSON.stringify(body)}`;
    const bare = createHash('sha256').update(text).digest('base64url');
    const master = readFileSync(path.join(office.dataDir, 'master.key'), 'utf8').trim();
    const wrapping = createHash('sha256').update(master).digest();
    const keyed = createHmac(
      'sha256',
      Buffer.from(hkdfSync('sha256', wrapping, '', 'chancery: digests of requests', 32)),
    );
    const digests = [bare, keyed.update(bare).digest('base64url')];
    expect(foundOnDisk(digests.map((digest) => Buffer.from(digest)))).toEqual([]);
  });
});
