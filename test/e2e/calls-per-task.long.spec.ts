import { createHash, randomUUID } from 'node:crypto';
import { eventually, RunningOffice } from '@chancery/testing';

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
    readonly consignments: readonly { readonly consignmentId: string }[];
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

  const get = async <Body>(who: string, route: string): Promise<Body> => {
    calls++;
    return (await office.as(who).get<Body>(`/v1/${route}`)).body;
  };

  /** The files of one form; answers their hashes. */
  const uploadAll = async (texts: readonly string[]): Promise<readonly string[]> => {
    calls++;
    const form = new FormData();
    texts.forEach((text, index) => form.append('files', new Blob([text]), `letter-${index}.txt`));
    const headers = { authorization: `Bearer ${office.as('olena').token}` };
    const sent = { method: 'POST', headers, body: form };
    const response = await fetch(`${office.url}/v1/file-sets`, sent);
    const stored = (await response.json()) as readonly { name: string; sha256: string }[];
    expect(stored.map(({ name }) => name)).toEqual(texts.map((_, index) => `letter-${index}.txt`));
    return stored.map((each) => each.sha256);
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

  it('takes in twenty letters with fourteen files for one addressee: twenty-one', async () => {
    const texts = Array.from({ length: 14 }, (_, index) => `Letter ${index}`);
    const hashes = await uploadAll(texts);
    expect(hashes).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')));
    for (let index = 0; index < 20; index++) {
      const hash = hashes[index];
      const attachments = hash === undefined ? [] : [{ sha256: hash, name: 'letter.txt' }];
      const document = { ...letter, subject: `Letter ${index}`, attachments };
      const { body } = await post('olena', 'intakes', { document, registration, handOver });
      expect(body.steps.every(({ isDone }) => isDone)).toBe(true);
    }
    expect(calls).toBe(21);
  });

  it('answers and closes: four, with the letter sent and both documents closed', async () => {
    const question = await registered();
    calls = 0;
    await upload();
    const { body } = await post('olena', 'letters', {
      document: {
        ...{ unitId: 'riverside.registry', direction: 'outgoing', kind: 'letter' },
        ...{ subject: 'The garden house is allowed', inReplyTo: [question] },
        addressee: letter.sender,
      },
      attachments: [{ sha256, name: 'plan.txt', role: 'text' }],
      registration: { registerId: `riverside.out.${year}` },
      dispatch: { consignments: [{ addresseeId: 'first' }] },
    });
    const reply = body.documentId;
    expect(body.steps).toEqual(
      ['draft', 'attach', 'register', 'make-ready'].map((step) => ({ step, isDone: true })),
    );
    const sending = `consignments/${body.consignments[0]?.consignmentId}/sending`;
    expect((await post('olena', `documents/${reply}/${sending}`)).status).toBe(200);
    await eventually(async () =>
      expect((await office.as('olena').get(`/v1/documents/${question}`)).body).toMatchObject({
        ...{ situation: 'settled', replies: [{ documentId: reply }] },
      }),
    );
    const close = { command: 'close', documentIds: [question, reply] };
    expect((await post('olena', 'jobs', close)).status).toBe(202);
    expect(calls).toBe(4);
    for (const documentId of [question, reply])
      await eventually(async () =>
        expect((await office.as('olena').get(`/v1/documents/${documentId}`)).body).toMatchObject({
          situation: 'closed',
        }),
      );
  });

  it('tells how far a letter got that was refused on the way', async () => {
    const { body } = await post('olena', 'letters', {
      document: {
        ...{ unitId: 'riverside.registry', direction: 'outgoing', kind: 'letter' },
        subject: 'To nobody',
      },
      attachments: [{ sha256: 'f'.repeat(64), name: 'unknown.txt' }],
      registration: { registerId: `riverside.out.${year}` },
    });
    expect(body).toMatchObject({
      ...{ situation: 'unregistered', consignments: [] },
      steps: [
        { step: 'draft', isDone: true },
        { step: 'attach', isDone: false, code: 'file-unknown' },
        { step: 'register', isDone: false },
      ],
    });
  });

  it('shows a page of the register with its senders, and a queue with its buttons: one each', async () => {
    const documentId = await registered();
    calls = 0;
    const { headers } = await office.as('olena').post(`/v1/documents/${documentId}/notes`, {
      text: 'Up to here',
    });
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    await office.as('olena').get('/v1/work-items', position);
    await office.as('olena').get(`/v1/registers/${registration.registerId}/numbers`, position);
    interface Items {
      readonly items: readonly Readonly<Record<string, unknown>>[];
    }
    const { items } = await get<Items>('olena', `registers/${registration.registerId}/numbers`);
    expect(JSON.stringify(items)).toContain('Mariana Kovalenko');
    const rows = 'work-items?actions=true&documents=true&names=true&days=true';
    const queue = await get<Items>('olena', rows);
    expect(queue.items.find((item) => item['documentId'] === documentId)).toMatchObject({
      allowedActions: expect.arrayContaining(['claim']) as string[],
      document: { party: 'Mariana Kovalenko' },
    });
    expect(calls).toBe(2);
  });
});
