import { eventually } from '@chancery/testing';
import type { Page, Route } from 'playwright-core';
import { DeskOffice, journeys } from '../desk/desk-office.js';

/** Run in the page: how many texts in work the browser keeps. */
const draftsKept = `new Promise((resolve) => {
  indexedDB.open('chancery-desk').onsuccess = ({ target }) => {
    const counting = target.result.transaction('drafts').objectStore('drafts').count();
    counting.onsuccess = () => resolve(counting.result);
  };
})`;

journeys('at the desk, when something breaks', () => {
  let desk: DeskOffice;

  beforeAll(async () => {
    desk = await DeskOffice.open();
  }, 240_000);
  afterAll(() => desk?.close());

  const killApi = (): void => void process.kill(desk.office.programs['api'] ?? 0, 'SIGKILL');
  const notes = async (documentId: string): Promise<number> =>
    (await desk.history(documentId)).filter((type) => type === 'NoteAdded').length;

  /** Opens the form of a note and writes one. */
  const written = async (page: Page, documentId: string, text: string): Promise<void> => {
    await desk.go(page, `/documents/${documentId}`);
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Text of the note').fill(text);
  };
  const isUp = (): Promise<void> =>
    eventually(async () => {
      const { status } = await fetch(`${desk.office.url}/health/ready`);
      expect(status).toBe(200);
    }, 60_000);

  it('an API that is killed before it takes a note loses nothing: the note is sent again', async () => {
    const page = await desk.at('ivan');
    const documentId = await desk.accepted('Killed before');
    await written(page, documentId, 'She called and will bring a plan.');
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/notes')) keys.push(request.headers()['idempotency-key']);
    });
    killApi();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing is lost').waitFor();
    expect(await page.getByLabel('Text of the note').inputValue()).toMatch(/^She called/);
    await isUp();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await notes(documentId)).toBe(1);
    expect(new Set(keys).size).toBe(1);
    await page.context().close();
  }, 180_000);

  it('an API that is killed before it answers has done it once, though it is sent twice', async () => {
    const page = await desk.at('ivan');
    const documentId = await desk.accepted('Killed after');
    await written(page, documentId, 'The plan has come.');
    const loseAnswer = async (route: Route): Promise<void> => {
      await route.fetch();
      killApi();
      await route.abort('connectionreset');
    };
    await page.route('**/notes', loseAnswer, { times: 1 });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing is lost').waitFor();
    await isUp();
    await page.reload(); // also when the browser was closed meanwhile
    await page.getByRole('toolbar').waitFor();
    await page.keyboard.press('n');
    await page.getByText('You had begun to write this').waitFor();
    expect(await page.getByLabel('Text of the note').inputValue()).toBe('The plan has come.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await notes(documentId)).toBe(1);
    await page.context().close();
  }, 180_000);

  it('what was refused is another request when it is sent again', async () => {
    const page = await desk.at('olena');
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/intakes')) keys.push(request.headers()['idempotency-key']);
    });
    await desk.go(page, '/intake');
    await page.getByLabel('Subject').fill('x'.repeat(600)); // longer than a subject may be
    await page.getByLabel('Kind', { exact: true }).fill('letter');
    await page.getByRole('textbox', { name: 'Sender', exact: true }).fill('Petro Hrytsenko');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Subject').fill('A letter');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Taken in/).waitFor();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
    await page.context().close();
  }, 120_000);

  it('what was written is gone from the machine after signing out', async () => {
    const page = await desk.at('ivan');
    const documentId = await desk.accepted('Shared machine');
    await written(page, documentId, 'Not for others.');
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('npm start').first().waitFor();
    const kept = await page.evaluate(draftsKept);
    expect(kept).toBe(0);
    await page.context().close();
  }, 120_000);
});
