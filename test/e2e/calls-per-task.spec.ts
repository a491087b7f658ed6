import { createHash, randomUUID } from 'node:crypto';
import { RunningOffice } from '@chancery/testing';

/** How many calls a desk makes for what people do all day. */
describe('the calls that a task takes', () => {
  const year = new Date().getUTCFullYear();
  const file = Buffer.from('A plan of the garden');
  const sha256 = createHash('sha256').update(file).digest('hex');
  let office: RunningOffice;
  let calls = 0;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  beforeEach(() => (calls = 0));
  afterAll(() => office?.stop());

  interface Answered {
    readonly documentId: string;
    readonly handOverId: string;
    readonly number?: string;
    readonly situation: string;
    readonly custody: { readonly unitId: string; readonly officerId?: string };
    readonly steps: readonly {
      readonly step: string;
      readonly isDone: boolean;
      readonly code?: string;
    }[];
    readonly similar: readonly { readonly documentId: string; readonly because: string }[];
    readonly done: number;
  }

  const post = async (
    who: string,
    route: string,
    body: object = {},
    key: string = randomUUID(),
  ) => {
    calls++;
    return office.as(who).post<Answered>(`/v1/${route}`, body, { 'idempotency-key': key });
  };

  const upload = async (): Promise<void> => {
    calls++;
    const { token } = office.as('olena');
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
    };
    await fetch(`${office.url}/v1/files`, { method: 'POST', headers, body: file });
  };

  const letter = {
    ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A garden house' },
    sender: { kind: 'person', name: 'Mariana Kovalenko' },
    attachments: [{ sha256, name: 'plan.txt' }],
  };
  const registration = { registerId: `riverside.in.${year}` };
  const handOver = {
    purpose: 'action',
    to: { unitId: 'riverside.permits' },
    note: 'Please examine',
  };

  it('takes in, attaches, registers and hands over a letter: two, and a repetition does nothing more', async () => {
    await upload();
    const key = randomUUID();
    const intake = { document: letter, registration, handOver };
    const { status, body } = await post('olena', 'intakes', intake, key);
    expect([status, calls]).toEqual([201, 2]);
    expect(body).toMatchObject({ situation: 'registered', similar: [] });
    expect(body.steps).toEqual(
      ['receive', 'register', 'hand-over'].map((step) => ({ step, isDone: true })),
    );
    const again = await post('olena', 'intakes', intake, key);
    const { documentId, number, handOverId } = body;
    expect(handOverId).toEqual(expect.any(String));
    expect(again.body).toMatchObject({ documentId, number, handOverId });
    const history = await office
      .as('olena')
      .get<readonly { readonly type: string }[]>(`/v1/documents/${body.documentId}/history`);
    expect(history.body.map(({ type }) => type)).toEqual([
      ...['DocumentReceived', 'DocumentRegistered', 'DocumentHandedOver'],
    ]);
    expect(JSON.stringify(history.body)).not.toContain('Kovalenko');
  });

  it('stops at the step that is refused, and hints at doubles', async () => {
    const { headers } = await post('olena', 'documents', letter);
    await office
      .as('olena')
      .get('/v1/documents', { 'chancery-position': headers.get('chancery-position') ?? '' });
    const { body } = await post('olena', 'intakes', {
      document: letter,
      ...{ registration: { registerId: 'riverside.in.1999' }, handOver },
    });
    expect(body).toMatchObject({
      situation: 'unregistered',
      steps: [
        { step: 'receive', isDone: true },
        { step: 'register', isDone: false, code: 'register-not-found' },
        { step: 'hand-over', isDone: false },
      ],
    });
    expect(body.similar.length).toBeGreaterThan(0);
    expect(new Set(body.similar.map(({ documentId }) => documentId)).size).toBe(
      body.similar.length,
    );
    const other = { ...letter, attachments: [] };
    const { body: plain } = await post('olena', 'intakes', { document: other });
    expect(plain.similar[0]).toMatchObject({ because: 'same-sender-and-subject' });
    const another = { ...letter, subject: 'Something else' };
    const { body: alike } = await post('olena', 'intakes', { document: another });
    expect(alike.similar[0]).toMatchObject({ because: 'same-file' });
  });

  const registered = async (): Promise<string> =>
    (await post('olena', 'intakes', { document: letter, registration })).body.documentId;

  it('shows a memo to five units and officers: one', async () => {
    const documentId = await registered();
    calls = 0;
    const to = [
      ...['permits', 'environment', 'office'].map((unit) => ({ unitId: `riverside.${unit}` })),
      { unitId: 'riverside.permits', officerId: 'riverside.ivan' },
      { unitId: 'riverside.permits', officerId: 'riverside.maria' },
    ];
    const { body } = await post('olena', `documents/${documentId}/circulation`, { to });
    expect([body.done, calls]).toEqual([5, 1]);
  });

  it('recalls what was sent: one, as the answer to sending told the id', async () => {
    const documentId = await registered();
    const sent = await post('olena', `documents/${documentId}/hand-overs`, handOver);
    calls = 0;
    const recall = `documents/${documentId}/hand-overs/${sent.body.handOverId}/recall`;
    expect([(await post('olena', recall)).status, calls]).toEqual([200, 1]);
  });

  it('accepts and takes on: one', async () => {
    const documentId = await registered();
    const sent = await post('olena', `documents/${documentId}/hand-overs`, handOver);
    calls = 0;
    const acceptance = `documents/${documentId}/hand-overs/${sent.body.handOverId}/acceptance`;
    const { body } = await post('ivan', `${acceptance}?claim=true`);
    expect([body.custody, calls]).toEqual([
      expect.objectContaining({ officerId: 'riverside.ivan', note: 'Please examine' }),
      1,
    ]);
    const done = `documents/${documentId}/hand-overs/${sent.body.handOverId}/conclusion`;
    expect((await post('ivan', done, { result: 'Done' })).body.custody.unitId).toBe(
      'riverside.registry',
    );
  });
});
