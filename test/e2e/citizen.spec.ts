import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, RunningOffice } from '@chancery/testing';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, startBrowser } from '../desk/browser.js';

const withBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) console.warn('No Chromium: the way of a citizen is not walked.');

const year = new Date().getUTCFullYear();
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Made {
  readonly id: string;
  readonly documentId: string;
}

/** What stands on the pages, in the language that the person reads. */
const languages = [
  {
    ...{ locale: 'en', person: 'Mariana Kovalenko' },
    ...{ toLogin: 'Log in and start', begin: 'Start', next: 'Continue', send: 'Send' },
    ...{ mine: 'My matters', title: 'Permit to fell a tree', error: /^Error: / },
    ...{ yard: 'In a yard or garden', street: 'Street and house', kind: 'Kind of tree' },
    ...{ girth: 'Girth in centimetres', sick: 'They are sick or dead', yes: 'Yes' },
    ...{ upload: 'Upload', works: /works on your application/ },
  },
  {
    ...{ locale: 'uk', person: 'Oleh Bondar' },
    ...{ toLogin: 'Увійти й почати', begin: 'Почати', next: 'Далі', send: 'Надіслати' },
    ...{ mine: 'Мої справи', title: 'Дозвіл на видалення дерева', error: /^Помилка: / },
    ...{ yard: 'У дворі або саду', street: 'Вулиця і будинок', kind: 'Порода дерева' },
    ...{ girth: 'Обхват у сантиметрах', sick: 'Вони хворі або сухі', yes: 'Так' },
    ...{ upload: 'Завантажити', works: /Над вашою заявою працює/ },
  },
] as const;

withBrowser('A citizen, in a browser without scripts', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-citizen-'));
  const plan = path.join(folder, 'plan.pdf');
  let office: RunningOffice;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(plan, '%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
    office = await RunningOffice.start({ hasPortal: true });
    browser = await startBrowser();
    await eventually(async () => {
      const { body } = await office.visitor().get('/public/v1/services/riverside.tree-felling');
      expect(body['lastVersion']).toBe(1);
    });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  const as = async (officer: string, route: string, body: object = {}): Promise<Made> => {
    const answer = await office.as(officer).post<Made>(route, body);
    expect([route, answer.status < 300, answer.body]).toEqual([route, true, answer.body]);
    return answer.body;
  };

  /** From the page of the service to the receipt. Answers the number. */
  const apply = async (page: Page, words: (typeof languages)[number]): Promise<string> => {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
    await page.goto(`${office.portalUrl}/services/riverside.tree-felling`);
    await page.getByRole('link', { name: words.toLogin }).click();
    await page.locator('main a[href^="/login/start"]').first().click();
    await page.getByLabel('urn:demo:substantial').check();
    await page.getByRole('button', { name: new RegExp(words.person) }).click();
    await press(words.begin);

    await page.getByLabel(words.yard).check();
    await press(words.next);
    expect(await page.title()).toMatch(words.error);
    expect(await page.getByLabel(words.yard).isChecked()).toBe(true);
    await page.getByLabel(words.street).fill('4 Mill Lane');
    await press(words.next);
    await page.getByLabel(words.kind).fill('Lime');
    await page.getByLabel(words.girth).fill('120');
    await page.getByLabel(words.sick).check();
    await page.getByLabel(words.yes, { exact: true }).check();
    await press(words.next);
    await page.locator('input[type=file]').setInputFiles(plan);
    await press(words.upload);
    await page.getByText('plan.pdf').waitFor();
    await press(words.next);
    await press(words.send);
    const [number = ''] = /\d{5}\/in-\d{4}/.exec(await page.locator('main').innerText()) ?? [];
    expect(number).not.toBe('');
    return number;
  };

  it.each(languages)(
    'asks for a permit, is asked, answers, is decided upon and appeals: $locale',
    async (words) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale: words.locale });
      const page = await context.newPage();
      const main = () => page.locator('main').innerText();
      const number = await apply(page, words);
      await page.getByRole('link', { name: words.mine }).click();
      await page.getByRole('link', { name: words.title }).click();
      const place = page.url();
      const matterId = place.slice(place.lastIndexOf('/') + 1);
      expect(await main()).toContain(number);
      expect(await main()).toMatch(words.works);

      const one = `/v1/documents/${matterId}`;
      await as('ivan', `${one}/claim`);
      const { body: document } = await office
        .as('ivan')
        .get<{ party: { partyId: string; name: string }; channel: string }>(one);
      expect(document).toMatchObject({ channel: 'portal', party: { name: words.person } });
      const asked = await as('ivan', `/v1/matters/${matterId}/information-requests`, {
        items: [{ itemId: 'photo', text: 'A photo of the tree' }],
        ...{ reason: 'The plan does not show it', until: inDays(12), ground: 'completion-asked' },
      });
      await eventually(async () => {
        await page.goto(place);
        expect(await main()).toContain('A photo of the tree');
      });
      const form = page.locator(`form[action="/matters/${matterId}/requests/${asked.id}/answer"]`);
      await form.locator('input[type=checkbox]').first().check();
      await form.locator('textarea').fill('It stands behind the house');
      await form.getByRole('button').first().click();
      await eventually(async () => {
        const { body } = await office
          .as('ivan')
          .get<{ items: { itemId: string }[] }>('/v1/work-items?kind=answer');
        expect(body.items.map(({ itemId }) => itemId)).toContain(asked.id);
      });

      const { partyId } = document.party;
      const { documentId: decisionId } = await as('ivan', '/v1/drafts', {
        ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter', subject: 'Reply' },
        ...{ addressee: { kind: 'person', name: words.person, partyId }, inReplyTo: [matterId] },
      });
      const registerId = `riverside.out.${year}`;
      await as('olena', `/v1/documents/${decisionId}/registration`, { registerId });
      const hearing = await as('ivan', `/v1/matters/${matterId}/hearings`, {
        ...{ outcome: 'refused', summary: 'The tree is sound', until: inDays(10) },
      });
      await page.goto(place);
      const hear = page.locator(
        `form[action="/matters/${matterId}/hearings/${hearing.id}/statement"]`,
      );
      await hear.locator('textarea').fill('It is not');
      await hear.getByRole('button').first().click();
      await as('ivan', `/v1/matters/${matterId}/decisions`, {
        ...{ documentId: decisionId, outcome: 'refused' },
        reasons: [{ law: 'Rules on green spaces, article 12', text: 'The tree is sound' }],
        appeal: { days: 30, unitId: 'riverside.environment' },
      });
      await page.goto(`${place}/decisions/${decisionId}`);
      await page.locator(`form[action$="/decisions/${decisionId}/opening"] button`).first().click();
      expect(await main()).toContain('Rules on green spaces, article 12');
      const appeal = page.locator(`form[action$="/decisions/${decisionId}/appeal"]`);
      await appeal.locator('textarea').fill('It is sick');
      await appeal.getByRole('button').first().click();
      await eventually(async () => {
        const { body } = await office
          .as('ivan')
          .get<{ decisions: { appealId?: string }[] }>(`/v1/matters/${matterId}`);
        const { appealId } = body.decisions[0] ?? {};
        const { body: other } = await office
          .as('yuriy')
          .get<{ appealOf: string }>(`/v1/matters/${appealId}`);
        expect(other.appealOf).toBe(matterId);
      });
      await context.close();
    },
    300_000,
  );
});
