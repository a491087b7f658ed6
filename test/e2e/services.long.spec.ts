import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, type PartyClient } from '@chancery/testing';
import { axeFindings, chromiumPath, startBrowser } from '../desk/browser.js';

interface TakenIn {
  readonly submissionId: string;
  readonly documentId: string;
  readonly number?: string;
  readonly receipt: string;
}

const trees = 'riverside.tree-felling';
const sound = {
  place: 'yard',
  address: { street: '4 Mill Lane' },
  trees: [{ kind: 'Lime', girth: 120 }],
  reasons: ['sick'],
  owner: true,
};

describe('Online services', () => {
  let office: RunningOffice;
  let petro: OfficeClient;
  let taras: OfficeClient;
  const keys = async (): Promise<string> =>
    JSON.stringify((await office.visitor().get('/public/v1/authorities/riverside/keys.json')).body);

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
    const issuer = await DevIssuer.open(office.dataDir);
    const client = async (code: string): Promise<OfficeClient> =>
      new OfficeClient(office.url, await issuer.issue({ subject: `riverside.${code}` }));
    petro = await client('petro');
    taras = await client('taras');
    await eventually(async () => {
      const { body } = await office.visitor().get(`/public/v1/services/${trees}`);
      expect(body['lastVersion']).toBe(1);
    });
  }, 180_000);
  afterAll(() => office?.stop());

  const drafted = async (
    party: PartyClient,
    serviceId: string,
    answers: object,
  ): Promise<string> => {
    const begun = await party.post<{ draftId: string }>('/portal/v1/drafts', { serviceId });
    expect(begun).toMatchObject({ status: 201 });
    const at = `/portal/v1/drafts/${begun.body.draftId}`;
    expect(await party.put(at, { answers })).toMatchObject({ status: 200 });
    return at;
  };

  it('are listed by theme and found by their words, in both languages', async () => {
    const found = await office.visitor().open('/authorities/riverside/services?text=tree');
    expect(found.html).toContain('Permit to fell a tree');
    expect(found.html).not.toContain('Complaint or proposal');
    const ukrainian = await office
      .visitor({ 'accept-language': 'uk' })
      .open('/authorities/riverside/services?text=скарга');
    expect(ukrainian.html).toContain('Скарга або пропозиція');
  });

  it('say what one gets, what one needs and until when one has an answer', async () => {
    const { html } = await office.visitor().open(`/services/${trees}`);
    expect(html).toContain('You get a permit to fell trees');
    expect(html).toMatch(/you have an answer by \w+day,? \d+ \w+ 20\d\d/);
    expect(html).toContain(`/login?to=/services/${trees}&amp;level=substantial`);
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });

  it('take what was filled in, and answer with the number and a receipt that anybody verifies', async () => {
    const mariana = await office.party('mariana');
    const at = await drafted(mariana, trees, sound);
    const sent = await mariana.post<TakenIn>(`${at}/submission`);
    expect(sent).toMatchObject({ status: 201 });
    expect(sent.body.number).toMatch(/^\d{5}\/in-\d{4}$/);
    const again = await mariana.post<TakenIn>(`${at}/submission`);
    expect(again.body.receipt).toBe(sent.body.receipt);

    const folder = mkdtempSync(path.join(tmpdir(), 'receipt-'));
    const file = (name: string, text: string): string => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    };
    const verify = (receipt: string, keysText: string): string =>
      execFileSync(
        process.execPath,
        [
          'docs/samples/verify-receipt.mjs',
          ...[file('receipt.txt', receipt), file('keys.json', keysText)],
          file('answers.json', JSON.stringify(sound)),
        ],
        { encoding: 'utf8' },
      );
    expect(verify(sent.body.receipt, await keys())).toContain('answers: the same');
    const changed = sent.body.receipt.replace(/\.(.)/, (_, one) => `.${one === 'A' ? 'B' : 'A'}`);
    const published = await keys();
    expect(() => verify(changed, published)).toThrow('Command failed');

    const verification = '/public/v1/receipts/verification';
    const known = await office.visitor().post(verification, { receipt: sent.body.receipt });
    expect(known.body).toMatchObject({ isValid: true, authorityId: 'riverside' });
    const unknown = await office.visitor().post(verification, { receipt: changed });
    expect(unknown.body).toEqual({ isValid: false });

    await eventually(async () => {
      const { body } = await petro.get(`/v1/documents/${sent.body.documentId}`);
      expect(body).toMatchObject({
        ...{ number: sent.body.number, channel: 'portal', kind: 'tree permit' },
        unitId: 'riverside.permits',
        subject: 'Дозвіл на видалення дерев: У дворі або саду',
      });
    });
  });

  it('refuse answers that nobody asked for, and answers that are missing, with their pointers', async () => {
    const mariana = await office.party('mariana');
    const at = await drafted(mariana, trees, { place: 'yard' });
    const odd = await mariana.put(at, { answers: { colour: 'red' } });
    expect(odd).toMatchObject({
      status: 400,
      body: { code: 'form-invalid', data: { errors: [{ pointer: '/colour', code: 'unknown' }] } },
    });
    const early = await mariana.post(`${at}/submission`);
    expect(early).toMatchObject({ status: 400, body: { code: 'form-invalid' } });
    await mariana.put(at, { answers: { ...sound, place: 'outside' } });
    const outside = await mariana.post(`${at}/submission`);
    expect(outside).toMatchObject({ status: 409, body: { code: 'not-eligible' } });
  });

  it('refuse a login that is too weak, and somebody too young', async () => {
    const weak = await office.party('oleh', 'urn:demo:low');
    const begun = await weak.post('/portal/v1/drafts', { serviceId: trees });
    expect(begun).toMatchObject({ status: 403, body: { code: 'assurance-too-low' } });
    const danylo = await office.party('danylo');
    const young = await danylo.post('/portal/v1/drafts', { serviceId: trees });
    expect(young).toMatchObject({ status: 403, body: { code: 'minor-needs-representative' } });
  });

  it('are nobody’s business but the sender’s', async () => {
    const at = await drafted(await office.party('mariana'), trees, sound);
    const oleh = await office.party('oleh');
    expect(await oleh.get(at)).toMatchObject({ status: 404 });
    expect(await oleh.post(`${at}/submission`)).toMatchObject({ status: 404 });
    expect(await office.visitor().get(at)).toMatchObject({ status: 401 });
  });

  it('work page by page without a script: errors, items that are added, back, and again after a login', async () => {
    const mariana = await office.party('mariana');
    await mariana.open(`/services/${trees}`);
    const where = await mariana.send(`/services/${trees}/drafts`, {});
    expect(where.path).toMatch(/\/where$/);
    const wrong = await mariana.send(where.path, { '/place': 'yard', go: 'next' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/<title>Error: Where the trees are/);
    expect(wrong.html).toContain('href="#f-address-street"');
    expect(wrong.html).toMatch(/value="yard"[^>]*checked=""|checked=""[^>]*value="yard"/);
    const list = await mariana.send(where.path, {
      ...{ '/place': 'yard', '/address/street': '4 Mill Lane', go: 'next' },
    });
    expect(list.path).toMatch(/\/trees$/);
    const items = { '/trees.count': '1', '/trees/0/kind': 'Lime <b>', '/trees/0/girth': '120' };
    const added = await mariana.send(list.path, { ...items, go: 'add:/trees' });
    expect(added.html).toContain('name="/trees/1/girth"');
    expect(added.html).toContain('Lime &lt;b&gt;');

    await mariana.logOut();
    const draft = list.path.replace(/\/trees$/, '');
    const asked = await mariana.open(draft);
    expect(asked.path).toMatch(/^\/login/);
    const later = await office.party('mariana');
    const back = await later.open(draft);
    expect(back.path).toMatch(/\/trees$/);
    expect(back.html).toContain('value="Lime &lt;b&gt;"');
    const plan = await later.send(back.path, {
      ...{ ...items, '/reasons': 'sick', '/owner': 'yes', go: 'next' },
    });
    expect(plan.path).toMatch(/\/plan$/);
    const check = await later.send(plan.path, { go: 'next' });
    expect(check.path).toMatch(/\/check$/);
    expect(check.html).toContain('<dd>Lime &lt;b&gt;</dd>');
    const receipt = await later.send(check.path, {});
    expect(receipt.path).toMatch(/\/receipt$/);
    expect(receipt.html).toMatch(/\d{5}\/in-\d{4}/);
    expect(receipt.html).toContain('data:image/png;base64,');
    expect(receipt.html).not.toMatch(/<script|style=/);
  });

  it('give a code to those without a login, and keep their draft for their browser alone', async () => {
    const somebody = office.visitor();
    const request = 'riverside.information-request';
    await somebody.open(`/services/${request}`);
    const first = await somebody.send(`/services/${request}/drafts`, {});
    expect(first.path).toMatch(/\/what$/);
    expect((await office.visitor().open(first.path)).status).toBe(404);
    const check = await somebody.send(first.path, {
      ...{ '/topic': 'budget', '/question': 'What did the new bridge cost?', '/form': 'portal' },
      go: 'next',
    });
    const nameless = await somebody.send(check.path, {});
    expect(nameless.status).toBe(422);
    const receipt = await somebody.send(check.path, { contactName: 'Ann Other' });
    expect(receipt.path).toMatch(/\/receipt$/);
    expect(receipt.html).toMatch(/class="access-code">[0-9A-Za-z-]{20,}</);
  });

  it('take a file of the type that they ask for', async () => {
    const mariana = await office.party('mariana');
    const at = await drafted(mariana, trees, sound);
    const put = (text: string) =>
      mariana.fetch(new URL(`${at}/files/plan`, mariana.url).href, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: text,
      });
    expect((await put('no plan')).status).toBe(201);
    const refused = await mariana.post(`${at}/submission`);
    expect(refused).toMatchObject({ status: 400, body: { code: 'attachment-not-taken' } });
    expect((await put('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')).status).toBe(201);
    const sent = await mariana.post<TakenIn>(`${at}/submission`);
    expect(sent).toMatchObject({ status: 201 });
    await eventually(async () => {
      const { body } = await petro.get<{ attachments: { name: string }[] }>(
        `/v1/documents/${sent.body.documentId}`,
      );
      expect(body.attachments).toMatchObject([{ name: 'file-1.pdf' }]);
    });
  });

  it.each<[string, unknown]>([
    ['prototype keys', JSON.parse('{"__proto__":{"x":1},"constructor":{"y":2}}')],
    ['a huge list', { trees: Array(50_000).fill(1) }],
    ['endless depth', JSON.parse(`${'{"a":'.repeat(900)}1${'}'.repeat(900)}`)],
    ['a NUL', { address: { street: 'a\u0000b' } }],
    ['half a character', { address: { street: '\ud800' } }],
    ['a list instead of answers', []],
  ])('refuse %s as what they are', async (_, answers) => {
    const mariana = await office.party('mariana');
    const begun = await mariana.post<{ draftId: string }>('/portal/v1/drafts', {
      serviceId: trees,
    });
    const { status } = await mariana.put(`/portal/v1/drafts/${begun.body.draftId}`, {
      answers: answers as object,
    });
    expect([400, 413]).toContain(status);
  });

  it('say why they are suspended, keep drafts, and refuse to send', async () => {
    const mariana = await office.party('mariana');
    const complaint = 'riverside.complaint';
    const text = { kind: 'proposal', about: 'parks', text: 'Plant more lime trees.' };
    const at = await drafted(mariana, complaint, text);
    const words = { en: 'We move to another house.', uk: 'Ми переїжджаємо.' };
    const until = '2099-02-01T08:00:00.000Z';
    const suspension = `/v1/services/${complaint}/suspension`;
    expect(await taras.post(suspension, { words, until })).toMatchObject({ status: 200 });
    await eventually(async () => {
      const { html } = await office.visitor().open(`/services/${complaint}`);
      expect(html).toContain(words.en);
      expect(html).toContain('1 February 2099');
    });
    const refused = await mariana.post(`${at}/submission`);
    expect(refused).toMatchObject({
      ...{ status: 409, body: { code: 'service-not-open', data: { words, until } } },
    });
    expect(await mariana.get(at)).toMatchObject({ body: { answers: text } });
    await taras.post(`/v1/services/${complaint}/resumption`);
    expect(await mariana.post(`${at}/submission`)).toMatchObject({ status: 201 });
  });

  it('tell administrators beforehand what a definition makes of answers', async () => {
    const { body: view } = await taras.get<{ shown: { definition: object } }>(
      `/v1/services/${trees}`,
    );
    const { definition } = view.shown;
    const tried = (answers: object) =>
      taras.post('/v1/services/trial', { authorityId: 'riverside', definition, answers });
    expect((await tried({ ...sound, place: 'street' })).body).toMatchObject({
      ...{ faults: [], errors: [], isEligible: true, unitId: 'riverside.environment' },
    });
    expect((await tried(sound)).body).toMatchObject({ unitId: 'riverside.permits' });
    expect((await tried({})).body['errors']).not.toEqual([]);
  });

  it('are counted by month', async () => {
    await eventually(async () => {
      const { body } = await office
        .visitor()
        .get<{ months: { sent: number }[] }>(`/public/v1/services/${trees}/statistics`);
      expect(body.months[0]?.sent).toBeGreaterThan(1);
    });
  });

  const inBrowser = chromiumPath === undefined ? it.skip : it;

  inBrowser(
    'have nothing that axe finds, from the catalogue to the receipt',
    async () => {
      const browser = await startBrowser();
      try {
        const page = await browser.newPage({ locale: 'en-GB', javaScriptEnabled: true });
        const request = 'riverside.information-request';
        for (const at of ['/authorities/riverside/services', `/services/${trees}`]) {
          await page.goto(office.portalUrl + at);
          expect([at, await axeFindings(page)]).toEqual([at, []]);
        }
        await page.goto(`${office.portalUrl}/services/${request}`);
        await page.getByRole('button', { name: 'Start' }).click();
        await page.locator('button[value=next]').last().click();
        await page.getByRole('alert').waitFor();
        expect(await page.title()).toMatch(/^Error: /);
        expect(await axeFindings(page)).toEqual([]);
        await page.getByLabel('Budget and contracts').check();
        await page.getByLabel('Your question').fill('What did the new bridge cost?');
        await page.getByLabel('Here in the portal').check();
        await page.locator('button[value=next]').last().click();
        await page.getByLabel('Your name').fill('Ann Other');
        expect(await axeFindings(page)).toEqual([]);
        await page.getByRole('button', { name: 'Send' }).click();
        await page.getByText('We have received it.').waitFor();
        expect(await axeFindings(page)).toEqual([]);
        const sheets = await (await fetch(`${office.portalUrl}/services/${request}`)).text();
        const [, css = ''] = /href="(\/assets\/[^"]+)"/.exec(sheets) ?? [];
        const sheet = await (await fetch(office.portalUrl + css)).text();
        expect(gzipSync(sheets + sheet).length).toBeLessThan(30_000);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
