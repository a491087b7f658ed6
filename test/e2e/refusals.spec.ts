import { randomUUID } from 'node:crypto';
import { eventually, RunningOffice } from '@chancery/testing';

interface Refusals {
  items: { officerId: string; route: string; subjects: string[]; code: string }[];
}

describe('What was refused to an officer', () => {
  let office: RunningOffice;
  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  const refusalsOf = async (officer: string): Promise<Refusals['items']> => {
    const { body } = await office
      .as('petro')
      .get<Refusals>(`/v1/refusals?officerId=riverside.${officer}`);
    return body.items;
  };

  it('is read by an auditor: what does not exist to them, and what they may not do', async () => {
    const unknown = randomUUID();
    await office.as('ivan').get(`/v1/documents/${unknown}`);
    await office.as('ivan').post('/v1/officers/riverside.maria/deactivation');
    await eventually(async () =>
      expect(await refusalsOf('ivan')).toMatchObject([
        {
          code: 'administrator-only',
          route: 'POST /v1/officers/:officerId/deactivation',
          subjects: ['riverside.maria'],
        },
        {
          code: 'document-not-found',
          route: 'GET /v1/documents/:documentId',
          subjects: [unknown],
        },
      ]),
    );
  });

  it('is told for each refused item of an order for many', async () => {
    const documentIds = [randomUUID(), randomUUID()];
    await office.as('maria').post('/v1/hand-overs', {
      documentIds,
      purpose: 'action',
      to: { unitId: 'riverside.environment' },
    });
    await eventually(async () => {
      const subjects = (await refusalsOf('maria')).flatMap((refusal) => refusal.subjects);
      expect(subjects.sort()).toEqual([...documentIds].sort());
    });
  });

  it('is read by nobody else, and what was wrong in itself is no refusal of rights', async () => {
    await office.as('olena').post('/v1/documents', { subject: 'Nothing else' });
    const { status, body } = await office.as('olena').get('/v1/refusals');
    expect([status, body['code']]).toEqual([403, 'refusals-for-auditors']);
    await eventually(async () =>
      expect((await refusalsOf('olena')).map(({ code }) => code)).toEqual([
        'refusals-for-auditors',
      ]),
    );
  });

  it('is told for a step of an intake that was refused', async () => {
    const reply = await office.as('olena').post<{ documentId: string }>('/v1/intakes', {
      document: {
        ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A fence' },
        sender: { kind: 'person', name: 'Mariana Kovalenko' },
      },
      registration: { registerId: 'lakeside.in.2026' },
    });
    expect(reply.status).toBe(201);
    await eventually(async () =>
      expect(await refusalsOf('olena')).toContainEqual(
        expect.objectContaining({
          code: 'register-not-found',
          route: 'POST /v1/intakes',
          subjects: [reply.body.documentId],
        }),
      ),
    );
  });
});
