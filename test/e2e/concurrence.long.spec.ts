import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RunningOffice, type Reply } from '@chancery/testing';
import { readContainer } from '../../libs/signatures/src/asic/container.js';
import { verify } from '../../libs/signatures/src/verify.js';
import { anchors, certificatesIn, samples } from '../integration/signatures/shared-samples.js';

/**
 * An order of the authority goes past two units side by side and is signed by the head, each for the version that they
 * have read, before it gets its number. The head signs by a container of the shared samples.
 */
const container = path.join(samples, 'signed-containers/EE_LT_sig_OCSP_15m6s_after_TS.asice');

interface Step {
  readonly stepId: string;
  readonly state: string;
  readonly contentVersion?: number;
  readonly officerId?: string;
  readonly term?: { readonly dueAt: string };
}
interface Route {
  readonly routeId: string;
  readonly outcome: string;
  readonly steps: readonly Step[];
  readonly acts: readonly object[];
}
interface Item {
  readonly kind: string;
  readonly due: string | null;
}
interface View {
  readonly documentId: string;
  readonly contentVersion: number;
  readonly number: string | null;
  readonly attachments: readonly { readonly attachmentId: string; readonly name: string }[];
  readonly refusedActions: readonly { readonly action: string; readonly because: string }[];
}

const year = new Date().getUTCFullYear();
const registry = { unitId: 'riverside.registry' };
const environment = { unitId: 'riverside.environment' };
const rules = { validFrom: '2024-01-01', keep: 'same-text', remarksBlock: false, fourEyes: true };
const template = {
  ...{ ...rules, name: 'Order' },
  steps: [
    { stage: 1, act: 'concur', place: environment },
    { stage: 1, act: 'concur', place: registry },
    { stage: 2, act: 'sign', level: 'advanced' },
  ],
};
const procedure = {
  ...{ validFrom: '2024-01-01', name: 'Orders', kinds: ['order'], clocks: [] },
  needs: { registration: ['route:order'], closing: ['no-open-tasks'] },
};

describe('the way of a text to its signature and number', () => {
  let office: RunningOffice;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-anchors-'));

  const done = async <Body = { documentId: string }>(
    officer: string,
    route: string,
    body: object = {},
  ): Promise<Reply<Body>> => {
    const reply = await office.as(officer).post<Body>(route, body);
    expect([officer, route, reply.status, reply.body]).toEqual([
      ...[officer, route, reply.status < 300 ? reply.status : 200, reply.body],
    ]);
    return reply;
  };
  const published = async (route: string, body: object): Promise<void> => {
    const reply = await office.as('taras').put(route, body);
    expect([route, reply.status, reply.body]).toEqual([route, 200, reply.body]);
  };
  const uploaded = async (officer: string, bytes: Uint8Array): Promise<string> => {
    const { url, token } = office.as(officer);
    const type = { 'content-type': 'application/octet-stream' };
    const headers = { ...type, authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/v1/files`, {
      method: 'POST',
      headers,
      body: Buffer.from(bytes),
    });
    return ((await response.json()) as { sha256: string }).sha256;
  };

  beforeAll(async () => {
    for (const [index, der] of (existsSync(samples) ? await anchors() : []).entries())
      writeFileSync(path.join(folder, `${index}.cer`), der);
    office = await RunningOffice.start({ env: { CHANCERY_SIGNATURE_ANCHORS: folder } });
    await published('/v1/route-templates/riverside.order/versions/1', template);
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    rmSync(folder, { recursive: true });
  });

  /** A draft of Ivan with these files, the first of which is its text. */
  const drafted = async (...files: readonly (readonly [name: string, bytes: Uint8Array])[]) => {
    const { body } = await done('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'order' },
      ...{ subject: 'Order on the works in Mill Lane' },
      addressee: { kind: 'organisation', name: 'Water board' },
    });
    const document = `/v1/documents/${body.documentId}`;
    for (const [index, [name, bytes]] of files.entries())
      await done('ivan', `${document}/attachments`, {
        ...{ sha256: await uploaded('ivan', bytes), name, role: index === 0 ? 'text' : 'annex' },
      });
    return document;
  };
  const viewed = async (officer: string, document: string): Promise<View> =>
    (await office.as(officer).get<View>(document)).body;
  const lastRoute = async (document: string): Promise<Route> => {
    const { body } = await office.as('ivan').get<readonly Route[]>(`${document}/routes`);
    const route = body.at(-1);
    if (!route) throw new Error('No route was started.');
    return route;
  };
  const itemsOf = async (officer: string, after: Reply<object>): Promise<readonly Item[]> => {
    const position = after.headers.get('chancery-position') ?? '';
    const { body } = await office
      .as(officer)
      .get<{ items: Item[] }>('/v1/work-items', { 'chancery-position': position });
    return body.items.filter(({ kind }) => kind === 'concurrence');
  };
  const waits = async (officer: string, after: Reply<object>): Promise<number> =>
    (await itemsOf(officer, after)).length;
  const numbers = async (after?: Reply<object>): Promise<number> => {
    const position = after?.headers.get('chancery-position') ?? '0';
    const { body } = await office
      .as('olena')
      .get<{ items: object[] }>(`/v1/registers/riverside.out.${year}/numbers`, {
        'chancery-position': position,
      });
    return body.items.length;
  };

  const ofSamples = existsSync(container) ? it : it.skip;
  if (!existsSync(container)) console.warn(`${container} is not there: signing by it is skipped.`);

  ofSamples(
    'is gone in two rounds, and a number is taken once',
    async () => {
      const bytes = readFileSync(container);
      const [[name, text] = ['', new Uint8Array()]] = [...(await readContainer(bytes)).data];
      await published('/v1/procedures/riverside.orders/versions/1', procedure);
      const document = await drafted([name, text], ['plan.pdf', Buffer.from('The wrong plan')]);
      const registration = { registerId: `riverside.out.${year}` };
      const taken = await numbers();

      const refused = await office.as('olena').post(`${document}/registration`, registration);
      expect([refused.status, refused.body['code'], refused.body['data']]).toMatchObject([
        ...[409, 'action-not-allowed-now', { reason: 'not-concurred', action: 'register' }],
      ]);
      expect(await numbers()).toBe(taken);

      const first = await done('ivan', `${document}/routes`, { templateId: 'riverside.order' });
      expect(await waits('yuriy', first)).toBe(1);
      expect(await waits('olena', first)).toBe(1);
      const { contentVersion } = await viewed('yuriy', document);
      const steps = `${document}/routes/${(await lastRoute(document)).routeId}/steps`;
      await done('yuriy', `${steps}/1/concurrence`, { contentVersion, remarks: 'Name the river' });
      const locked = await office.as('ivan').post(`${document}/corrections`, {
        ...{ subject: 'Another', reason: 'In between' },
      });
      expect(locked.body['code']).toBe('content-in-route');
      const ended = await done('olena', `${steps}/2/refusal`, {
        ...{ contentVersion, reason: 'The plan is of another lane' },
      });
      expect(await waits('yuriy', ended)).toBe(0);
      expect(await lastRoute(document)).toMatchObject({
        outcome: 'refused',
        acts: [
          { stepId: '1', isGiven: true, contentVersion, remark: 'Name the river' },
          { stepId: '2', isGiven: false, remark: 'The plan is of another lane' },
        ],
      });

      const { attachments } = await viewed('ivan', document);
      const plan = attachments.find((file) => file.name === 'plan.pdf')?.attachmentId ?? '';
      await done('ivan', `${document}/attachments/${plan}/withdrawal`, {
        reason: 'Of another lane',
      });
      await done('ivan', `${document}/routes`, { templateId: 'riverside.order' });
      const second = await lastRoute(document);
      const now = contentVersion + 1;
      expect(second.steps).toMatchObject([
        { state: 'done', contentVersion, officerId: 'riverside.yuriy' },
        { state: 'open' },
        { state: 'future' },
      ]);
      const late = `${document}/routes/${second.routeId}/steps`;
      const unread = await office.as('olena').post(`${late}/2/concurrence`, { contentVersion });
      expect([unread.body['code'], unread.body['data']]).toMatchObject([
        ...['content-changed', { contentVersion, currentVersion: now }],
      ]);
      const early = await office.as('maria').post(`${late}/3/signature`, { contentVersion: now });
      expect(early.body['code']).toBe('not-your-turn');
      await done('olena', `${late}/2/concurrence`, { contentVersion: now });

      const unsigned = await office.as('olena').post(`${document}/registration`, registration);
      expect(unsigned.body['data']).toMatchObject({ reason: 'not-signed' });
      expect(await numbers()).toBe(taken);

      const file = { sha256: await uploaded('maria', bytes), name: 'order.asice' };
      const signature = { contentVersion: now, file };
      const stranger = await office.as('maria').post(`${late}/3/signature`, signature);
      expect([stranger.status, stranger.body['code']]).toEqual([409, 'signer-not-this-officer']);
      await done('taras', '/v1/officers/riverside.maria/certificates', {
        certificate: await certificateOf(bytes),
      });
      await done('maria', `${late}/3/signature`, signature);
      expect(await lastRoute(document)).toMatchObject({ outcome: 'completed' });
      const { body: signatures } = await office.as('ivan').get<object[]>(`${document}/signatures`);
      expect(signatures).toMatchObject([
        { level: 'advanced', officerId: 'riverside.maria', verdict: { outcome: 'valid' } },
      ]);

      const withdrawn = await office
        .as('ivan')
        .post(`${document}/routes/${second.routeId}/withdrawal`, { reason: 'Too late' });
      expect(withdrawn.status).toBe(409);
      const numbered = await done('olena', `${document}/registration`, registration);
      expect(await numbers(numbered)).toBe(taken + 1);
      expect((await viewed('ivan', document)).number).toMatch(/out/);
      const annulled = await office
        .as('maria')
        .post(`${document}/signature-annulment`, { reason: 'The river has another name' });
      expect(annulled.body['code']).toBe('already-registered');
      const { body: history } = await office
        .as('ivan')
        .get<{ words: string }[]>(`${document}/history`);
      expect(history.map(({ words }) => words)).toEqual(
        expect.arrayContaining([
          'Follows procedure riverside.orders, version 1',
          `Concurred with version ${contentVersion}: Name the river`,
          `Version ${contentVersion} not agreed to`,
          'Route ended by a refusal',
          `Concurred with version ${now}`,
          `Version ${now} signed, advanced`,
          'Route completed',
        ]),
      );
    },
    120_000,
  );

  it('gives who is asked a term, which their queue shows', async () => {
    const policyId = 'riverside.concurrence';
    await published(`/v1/deadline-policies/${policyId}/versions/1`, {
      ...{ validFrom: '2024-01-01', name: 'Concurrence', legalBasis: ['Rules of the office'] },
      ...{ zone: 'Europe/Kyiv', calendarId: 'riverside.working-days', dayOne: 'next-day' },
      ...{ term: { amount: 3, unit: 'working-day' }, roll: 'none', ladder: [] },
      ...{ extensions: {}, suspensions: {}, onCalendarChange: 'keep' },
    });
    await published('/v1/route-templates/riverside.notice/versions/1', {
      ...{ ...rules, name: 'Notice', silence: 'concurs' },
      steps: [
        { stage: 1, act: 'concur', place: environment, policyId },
        { stage: 2, act: 'sign' },
      ],
    });
    const document = await drafted(['notice.txt', Buffer.from('A notice')]);
    const started = await done('ivan', `${document}/routes`, { templateId: 'riverside.notice' });
    const [step] = (await lastRoute(document)).steps;
    expect(step).toMatchObject({ state: 'open', policyId, term: { silence: 'concurs' } });
    expect(Date.parse(step?.term?.dueAt ?? '')).toBeGreaterThan(Date.now());
    expect(await itemsOf('yuriy', started)).toMatchObject([
      { kind: 'concurrence', due: step?.term?.dueAt },
    ]);
  }, 60_000);
});

/** The certificate by which a container was signed, in PEM. */
const certificateOf = async (bytes: Buffer): Promise<string> => {
  const { signatures } = await verify(bytes, { anchors: await anchors(), now: new Date() });
  const fingerprint = signatures.find(({ kind }) => kind === 'signature')?.signer?.fingerprint;
  const der = (await certificatesIn(bytes)).find(
    (each) => createHash('sha256').update(each).digest('hex') === fingerprint,
  );
  if (!der) throw new Error('The container names no signer.');
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
};
