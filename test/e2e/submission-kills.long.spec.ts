import { setTimeout as sleep } from 'node:timers/promises';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, type PartyClient } from '@chancery/testing';

interface TakenIn {
  readonly submissionId: string;
  readonly documentId: string;
  readonly number?: string;
  readonly receipt: string;
}

const serviceId = 'riverside.tree-felling';
const answers = {
  ...{ place: 'yard', address: { street: '4 Mill Lane' }, reasons: ['sick'], owner: true },
  trees: [{ kind: 'Lime', girth: 120 }],
};
/** Milliseconds after the request at which the portal is killed: before, in and after each step. */
const instants = [5, 20, 40, 70, 110, 180];
/** The office waits longer before each start of a program that ends again and again. */
const patienceMs = 90_000;

describe('A submission whose portal is killed', () => {
  let office: RunningOffice;
  let auditor: OfficeClient;
  let mariana: PartyClient;
  const drafts: string[] = [];

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
    const issuer = await DevIssuer.open(office.dataDir);
    auditor = new OfficeClient(office.url, await issuer.issue({ subject: 'riverside.petro' }));
    mariana = await office.party('mariana');
    await eventually(async () =>
      expect((await mariana.get(`/public/v1/services/${serviceId}`)).status).toBe(200),
    );
    for (const _ of instants) {
      const { body } = await mariana.post<{ draftId: string }>('/portal/v1/drafts', { serviceId });
      const at = `/portal/v1/drafts/${body.draftId}`;
      expect(await mariana.put(at, { answers })).toMatchObject({ status: 200 });
      drafts.push(at);
    }
  }, 180_000);
  afterAll(() => office?.stop());

  const send = async (at: string): Promise<TakenIn | undefined> => {
    try {
      const { status, body } = await mariana.post<TakenIn>(`${at}/submission`);
      return status === 201 ? body : undefined;
    } catch {
      return undefined;
    }
  };

  const sentAnew = (at: string): Promise<TakenIn> =>
    eventually(async () => {
      const taken = await send(at);
      if (!taken?.number) throw new Error('The number is not there yet.');
      return taken;
    }, patienceMs);

  it('becomes one document with one number, and has one receipt', async () => {
    const killedAt = async (at: string, ms: number): Promise<void> => {
      const sending = send(at);
      await sleep(ms);
      const pid = office.programs['portal'];
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      await sending;
      await eventually(async () => {
        expect(office.programs['portal']).not.toBe(pid);
        expect((await mariana.fetch(new URL('/help', mariana.url).href)).status).toBe(200);
      }, patienceMs);
    };
    const documents = new Map<string, TakenIn>();
    for (const [index, ms] of instants.entries()) {
      const at = drafts[index] ?? '';
      await killedAt(at, ms);
      const taken = await sentAnew(at);
      documents.set(taken.documentId, taken);
      expect((await send(at))?.receipt).toBe(taken.receipt);
    }
    expect(documents.size).toBe(instants.length);
    const numbers = [...documents.values()].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(instants.length);
    await eventually(async () => {
      const { body } = await auditor.get<{ items: { documentId: string }[] }>(
        '/v1/documents?kind=tree%20permit&limit=100',
      );
      expect(body.items.map(({ documentId }) => documentId).sort()).toEqual(
        [...documents.keys()].sort(),
      );
    });
  }, 600_000);

  it('is finished by itself when nobody sends it again', async () => {
    const { body } = await mariana.post<{ draftId: string }>('/portal/v1/drafts', { serviceId });
    const at = `/portal/v1/drafts/${body.draftId}`;
    await mariana.put(at, { answers });
    const sending = send(at);
    await sleep(25);
    const pid = office.programs['portal'];
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    await sending;
    await eventually(async () => expect(await send(at)).toBeDefined(), patienceMs);
  }, 240_000);
});
