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
