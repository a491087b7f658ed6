import { spawnSync } from 'node:child_process';
import { eventually, RunningOffice } from '@chancery/testing';

describe('what officers ask of the running office', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  const receive = (subject: string, name = 'Mariana Kovalenko') =>
    office.as('olena').post<{ documentId: string }>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'application',
      subject,
      sender: { kind: 'person', name },
    });

  const found = async (query: string, officer = 'olena') => {
    const { status, body } = await office
      .as(officer)
      .get<{ items: { subject: string }[]; code: string }>(`/v1/documents?${query}`);
    return status === 200 ? body.items.map(({ subject }) => subject) : [status, body.code];
  };

  it('finds documents by words, the fittest or the newest first, for who may read them', async () => {
    await receive('A bridge, and far from it a lantern');
    await receive('A lantern bridge');
    const { headers } = await receive('A lantern on the bridge');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    await office.as('olena').get('/v1/me', position);
    expect(await found('text=lantern')).toEqual([
      'A lantern on the bridge',
      'A lantern bridge',
      'A bridge, and far from it a lantern',
    ]);
    expect((await found('text=lantern+bridge&order=relevance')).slice(0, 1)).toEqual([
      'A lantern bridge',
    ]);
    expect(await found('text=lantern', 'ivan')).toEqual([]);
    expect(await found(`text=${'many+'.repeat(13)}`)).toEqual([400, 'invalid-request']);
  });

  it('finds documents by the name of a party, until the party is erased', async () => {
    const { body, headers } = await receive('From a party', 'Zoë Ångström-Лесенко');
    await receive('From another', 'Zoë Brown');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    await office.as('olena').get('/v1/me', position);
    for (const name of ['angstrom', 'ЛЕСЕНКО zoe', 'Ångström Лесенко'])
      expect(await found(`party=${encodeURIComponent(name)}`)).toEqual(['From a party']);
    expect(await found('party=zoe+nobody')).toEqual([]);
    expect(await found('party=angstrom', 'ivan')).toEqual([]);
    expect(await found('party=angstrom&text=lantern')).toEqual([]);
    const { party } = (
      await office
        .as('olena')
        .get<{ party: { partyId: string } }>(`/v1/documents/${body.documentId}`)
    ).body;
    const erase = spawnSync(
      process.execPath,
      ['apps/standalone/dist/erase-party.js', party.partyId],
      { env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: office.dataDir } },
    );
    expect(erase.status).toBe(0);
    expect(await found('party=angstrom')).toEqual([]);
    expect(await found(`partyId=${party.partyId}`)).toEqual(['From a party']);
  });

  it('is answered with how far the read models are behind, only while they are', async () => {
    const behind = async (route: string) =>
      (await office.as('olena').get(route)).headers.get('chancery-behind');
    expect(await behind('/v1/work-items')).toBeNull();
    const projector = office.programs['projector'] ?? 0;
    process.kill(projector, 'SIGSTOP');
    try {
      await receive('While nobody projects');
      await eventually(
        async () =>
          expect(await behind('/v1/work-items')).toMatch(/^events=[1-9]\d*, seconds=[1-9]\d*$/),
        20_000,
      );
      expect(await behind('/v1/documents')).not.toBeNull();
    } finally {
      process.kill(projector, 'SIGCONT');
    }
    await eventually(async () => expect(await behind('/v1/work-items')).toBeNull(), 20_000);
  });
});
