import type { Page, Route } from 'playwright-core';
import { axeFindings } from '../desk/browser.js';
import { DeskOffice, journeys } from '../desk/desk-office.js';

const rows = 10_000;
const pageRows = 200;

/** A page of a queue of ten thousand, which nobody has to take in first. */
const page = (offset: number): object => ({
  items: Array.from({ length: Math.min(pageRows, rows - offset) }, (_, index) => {
    const number = offset + index + 1;
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    return {
      ...{ subjectId: id, itemId: 'custody', subjectType: 'document', documentId: id },
      ...{ caseId: null, taskId: null, unitId: 'riverside.permits', officerId: null, role: null },
      ...{ kind: 'handling', purpose: 'action', since: '2026-03-01T08:00:00Z', due: null },
      ...{
        priority: 'ordinary',
        fromUnitId: null,
        subject: `Letter ${number}`,
        number: `${number}`,
      },
      ...{ documentKind: 'letter', direction: 'incoming', note: null },
    };
  }),
  ...(offset + pageRows < rows && { next: String(offset + pageRows) }),
});

const queueOfThousands = async (browser: Page): Promise<void> => {
  await browser.route(/\/v1\/work-items\?/, (route: Route) =>
    route.fulfill({
      json: page(Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0)),
    }),
  );
  await browser.route(/\/v1\/work-items\/counts/, (route: Route) =>
    route.fulfill({
      json: [{ unitId: 'riverside.permits', kind: 'handling', total: rows, own: 0, unclaimed: 0 }],
    }),
  );
};

/** Whether something can be scrolled sideways, beside the regions that are made for it. */
const isTooWide = (browser: Page): Promise<boolean> =>
  browser.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1',
  );

journeys('what is seen at the desk', () => {
  let desk: DeskOffice;

  beforeAll(async () => {
    desk = await DeskOffice.open();
  }, 240_000);
  afterAll(() => desk?.close());

  it('of ten thousand rows at most sixty are in the page, and End and Home reach the ends', async () => {
    const ivan = await desk.at('ivan');
    await queueOfThousands(ivan);
    await desk.go(ivan, '/queue');
    const grid = ivan.getByRole('grid');
    await grid.getByText('Letter 1', { exact: true }).waitFor();
    await grid.focus();
    await ivan.keyboard.press('End');
    await grid.getByText(`Letter ${rows}`, { exact: true }).waitFor({ timeout: 60_000 });
    expect(await grid.getByRole('row').count()).toBeLessThanOrEqual(60);
    expect(await axeFindings(ivan)).toEqual([]);
    await ivan.keyboard.press('Home');
    await grid.getByText('Letter 1', { exact: true }).waitFor();
    expect(await grid.getByRole('row').count()).toBeLessThanOrEqual(60);
    await ivan.context().close();
  }, 180_000);

  it('a row that another takes leaves the queue without a reload, and the focus stays', async () => {
    const documentId = await desk.received('Taken by another');
    const maria = await desk.at('maria');
    await desk.go(maria, '/queue?unitId=riverside.permits&kind=hand-over');
    const row = maria.getByRole('row').filter({ hasText: 'Taken by another' });
    await row.waitFor();
    await maria.getByText('Live', { exact: true }).waitFor();
    await maria.getByRole('grid').focus();
    const { body } = await desk.office
      .as('ivan')
      .get<{ workItems: readonly { itemId: string; kind: string }[] }>(
        `/v1/documents/${documentId}`,
      );
    const item = body.workItems.find(({ kind }) => kind === 'hand-over');
    const at = `/v1/documents/${documentId}/hand-overs/${item?.itemId}/acceptance`;
    await desk.done('ivan', at);
    await maria.getByRole('button', { name: /^Show: \d+ new, 1 gone/ }).waitFor();
    expect(await row.getAttribute('class')).toContain('is-gone');
    expect(await maria.evaluate('document.activeElement.getAttribute("role")')).toBe('grid');
    await maria.getByRole('button', { name: /^Show:/ }).click();
    await row.waitFor({ state: 'detached' });
    await maria.context().close();
  }, 120_000);

  it.each([
    ['a window of 320 pixels', { viewport: { width: 320, height: 640 } }],
    ['400 per cent', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['forced colours', { forcedColors: 'active', viewport: { width: 1280, height: 800 } }],
    ['Ukrainian', { locale: 'uk', viewport: { width: 1280, height: 800 } }],
  ] as const)(
    'every screen is whole with %s',
    async (_, options) => {
      const documentId = await desk.accepted('Fence on the meadow by the river', 'maria');
      const maria = await desk.at('maria', options);
      const of = `/documents/${documentId}`;
      for (const path of [
        ...['/', '/queue', '/tasks', '/cases', '/dispatch', '/search', '/registers', '/away'],
        ...['/settings', of, `${of}/tasks`, `${of}/route`, `${of}/sending`],
      ]) {
        await desk.go(maria, path);
        expect([path, await isTooWide(maria)]).toEqual([path, false]);
        expect([path, await axeFindings(maria)]).toEqual([path, []]);
      }
      await maria.context().close();
    },
    240_000,
  );

  it('speaks Ukrainian with its plurals', async () => {
    const maria = await desk.at('maria', { locale: 'uk' });
    await desk.go(maria, '/tasks');
    await maria.getByRole('heading', { name: 'Доручення' }).waitFor();
    expect(await maria.evaluate('document.documentElement.lang')).toBe('uk');
    await queueOfThousands(maria);
    await desk.go(maria, '/queue');
    await maria.getByRole('grid', { name: /^10\s?000 / }).waitFor();
    await maria.context().close();
  }, 120_000);

  it.each([
    ['a document', async (): Promise<string> => `/documents/${await desk.accepted('Printed')}`],
    ['a queue', (): Promise<string> => Promise.resolve('/queue')],
    [
      'a register',
      (): Promise<string> =>
        Promise.resolve(`/registers/riverside.in.${new Date().getUTCFullYear()}`),
    ],
  ])(
    '%s is printed without buttons and menus',
    async (_, place) => {
      const ivan = await desk.at('ivan');
      await desk.go(ivan, await place());
      await ivan.waitForTimeout(500);
      await ivan.emulateMedia({ media: 'print' });
      expect(await ivan.getByRole('button').count()).toBe(0);
      expect(await ivan.getByRole('navigation').count()).toBe(0);
      const pdf = await ivan.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await ivan.context().close();
    },
    120_000,
  );
});
