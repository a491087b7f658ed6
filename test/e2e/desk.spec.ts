import { RunningOffice } from '@chancery/testing';
import { axeFindings } from '../desk/browser.js';
import { DeskOffice, hostile, journeys } from '../desk/desk-office.js';

journeys('at the desk', () => {
  let desk: DeskOffice;

  beforeAll(async () => {
    desk = await DeskOffice.open();
  }, 240_000);
  afterAll(() => desk?.close());

  it('a registrar takes in, registers and hands over by keyboard alone', async () => {
    const page = await desk.at('olena');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.getByLabel('Subject').waitFor();
    const choose = async (label: string, text: string): Promise<void> => {
      await page.getByRole('combobox', { name: label }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await page.getByLabel('Subject').focus();
    await page.keyboard.type('Permit to fell two lime trees');
    await page.keyboard.press('Tab');
    await page.keyboard.type('application');
    await page.getByRole('textbox', { name: 'Sender', exact: true }).focus();
    await page.keyboard.type('Mariana Kovalenko');
    await choose('Register', 'Incoming');
    await choose('Hand over to', 'Permits');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/registered as \d+\/in-/).waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('');
    await page.context().close();
  }, 120_000);

  it('says what is missing, where it is', async () => {
    const page = await desk.at('olena');
    await page.goto(`${desk.office.url}/desk/intake`);
    await page.getByLabel('Subject').waitFor();
    await page.keyboard.press('Tab');
    await page.getByLabel('Subject').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill this in.').first().waitFor();
    expect(await page.getByLabel('Subject').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('of two who claim, the second reads who has it and what to do instead', async () => {
    const documentId = await desk.accepted(`Claimed by two ${hostile}`);
    const [ivan, maria] = [await desk.at('ivan'), await desk.at('maria')];
    await maria.goto(`${desk.office.url}/desk/documents/${documentId}`);
    await maria.getByRole('button', { name: /^Claim/ }).waitFor();
    await maria.context().setOffline(true); // she does not hear of it
    await desk.office.as('ivan').post(`/v1/documents/${documentId}/claim`);
    await maria.context().setOffline(false);
    await maria.keyboard.press('c');
    await maria
      .getByText(/Ivan Petrenko has claimed it already|somebody works on it already/)
      .or(maria.getByRole('button', { name: /^Settle/ }))
      .first()
      .waitFor();
    expect(await axeFindings(maria)).toEqual([]);
    await ivan.context().close();
    await maria.context().close();
  }, 120_000);

  it('ran nothing that somebody had written', () => expect(desk.dialogs).toEqual([]));
});

describe('a session of the desk', () => {
  let office: RunningOffice;
  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 240_000);
  afterAll(() => office?.stop());

  const open = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(address, { method, headers, redirect: 'manual' });
  const linkOf = (officer: string): string => {
    const [, address = ''] = new RegExp(`${officer}.*\\n\\s+(\\S+)`).exec(office.said) ?? [];
    return address;
  };
  const cookieOf = (answer: Response): string =>
    /__Host-desk=[\w-]+/.exec(answer.headers.getSetCookie().join('\n'))?.[0] ?? '';

  it('begins with a link that is printed, once; its cookie no script reads', async () => {
    const link = linkOf('Olena Bondar');
    const first = await open(link);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/desk/']);
    expect(first.headers.getSetCookie().join()).toMatch(
      /__Host-desk=.*HttpOnly; Secure; SameSite=Lax/,
    );
    const second = await open(link);
    expect([second.headers.get('location'), cookieOf(second)]).toEqual([
      '/desk/?failed=sign-in',
      '',
    ]);
    const me = await open(`${office.url}/v1/me`, { cookie: cookieOf(first) });
    expect(await me.json()).toMatchObject({ id: 'riverside.olena' });
  });

  it('changes things from a page of its origin alone, and ends when its officer signs out', async () => {
    const cookie = cookieOf(await open(linkOf('Ivan Petrenko')));
    const note = (site: Record<string, string>) =>
      open(`${office.url}/v1/me/saved-queries/x`, { cookie, ...site }, 'DELETE');
    for (const site of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect(await (await note(site as Record<string, string>)).json()).toMatchObject({
        status: 403,
        code: 'request-from-elsewhere',
      });
    expect((await note({ 'sec-fetch-site': 'same-origin' })).status).not.toBe(403);
    const foreign = await open(`${office.url}/desk/logout`, { cookie }, 'POST');
    expect(foreign.status).toBe(403);
    const left = await open(
      `${office.url}/desk/logout`,
      { cookie, 'sec-fetch-site': 'same-origin' },
      'POST',
    );
    expect(left.status).toBe(204);
    expect((await open(`${office.url}/v1/me`, { cookie })).status).toBe(401);
  });

  it('serves its pages with a policy that runs nothing from elsewhere, and keeps no token in them', async () => {
    const page = await open(`${office.url}/desk/documents/anything`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'/,
    );
    const text = await page.text();
    expect(text).not.toMatch(/style=|<script>|javascript:|ey[\w-]+\./);
    const [, script = ''] = /src="(\/desk\/assets\/[^"]+)"/.exec(text) ?? [];
    const asset = await open(office.url + script);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await open(`${office.url}/desk/assets/none.js`)).status).toBe(404);
    expect(
      (await open(`${office.url}/desk/..%2f..%2fpackage.json`)).headers.get('content-type'),
    ).not.toContain('json');
  });
});
