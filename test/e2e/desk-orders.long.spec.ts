import { axeFindings } from '../desk/browser.js';
import { DeskOffice, journeys } from '../desk/desk-office.js';
import { act, choose } from '../desk/forms.js';

journeys('orders and routes at the desk', () => {
  let desk: DeskOffice;

  beforeAll(async () => {
    desk = await DeskOffice.open();
  }, 240_000);
  afterAll(() => desk?.close());

  it('a head issues a resolution by keyboard; the lead reports, is sent back, and is accepted', async () => {
    const documentId = await desk.accepted('Fence on the meadow', 'maria');
    const maria = await desk.at('maria');
    await desk.go(maria, `/documents/${documentId}/tasks`);
    await maria.getByText('Nothing was ordered').waitFor();
    expect(await axeFindings(maria)).toEqual([]);
    await act(maria, /^Issue a resolution/, async () => {
      await maria.getByLabel('What is to be done').fill('Examine the ground plan');
      await choose(maria, 'Who does it', 'Ivan', 'Permits');
      await maria.getByLabel('Term (optional)').fill('in 10 working days');
      await maria.getByText(/^Until \d/).waitFor();
      await maria.getByLabel('Have it watched over').check();
    });
    const card = maria.getByRole('article', { name: 'Examine the ground plan' });
    await card.getByText('watched over by').waitFor();
    expect(await card.getByText('leads').count()).toBe(1);
    expect(await axeFindings(maria)).toEqual([]);

    const ivan = await desk.at('ivan');
    await desk.go(ivan, '/tasks');
    await ivan.getByRole('link', { name: 'Examine the ground plan' }).click();
    await act(ivan, /^Report/, async () => ivan.getByLabel('What was found').fill('It is ours'));
    await card.getByText('reported').waitFor(); // she sees it without doing anything
    await act(maria, /^Send back/, async () => maria.getByLabel('Reason').fill('Which plot?'));
    await ivan.getByRole('button', { name: /^Report/ }).waitFor();
    await act(ivan, /^Report/, async () => ivan.getByLabel('What was found').fill('Plot 12'));
    await maria.getByRole('button', { name: /^Accept the report/ }).waitFor();
    await act(maria, /^Accept the report/);
    await card.getByText('accepted', { exact: true }).waitFor();
    await ivan.context().close();
    await maria.context().close();
  }, 180_000);

  it('says that a term means nothing, and delegates what is given on', async () => {
    const documentId = await desk.accepted('A tree in the yard', 'maria');
    const order = { what: 'Look at the tree', executors: [{ unitId: 'riverside.permits' }] };
    await desk.done('maria', `/v1/documents/${documentId}/resolutions`, { tasks: [order] });
    const maria = await desk.at('maria');
    await desk.go(maria, `/documents/${documentId}/tasks`);
    await maria.getByRole('button', { name: /^Give on/ }).click();
    await maria.getByLabel('What is to be done').fill('Measure it');
    await choose(maria, 'Who does it', 'Ivan');
    await maria.getByLabel('Term (optional)').fill('soon');
    await maria.keyboard.press('Control+Enter');
    await maria.getByText('Write a term such as').waitFor();
    await maria.getByLabel('Term (optional)').fill('in 3 days');
    await maria.keyboard.press('Control+Enter');
    await maria.getByRole('dialog').waitFor({ state: 'detached' });
    await maria
      .getByRole('listitem')
      .filter({ hasText: 'Look at the tree' })
      .getByRole('article', { name: 'Measure it' })
      .waitFor();
    await maria.context().close();
  }, 120_000);

  it('a letter goes round: two concur side by side with what they have read, the head signs', async () => {
    const draft = await desk.done('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter' },
      ...{ subject: 'Answer on the fence' },
      addressee: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const { documentId } = draft;
    await desk.attached('ivan', documentId, 'answer.txt', 'Dear Ms Kovalenko');
    const ivan = await desk.at('ivan');
    await desk.go(ivan, `/documents/${documentId}/route`);
    await act(ivan, /^Send round/, () => choose(ivan, 'Template (optional)', 'Outgoing'));
    await ivan.getByText('Under way').first().waitFor();
    expect(await axeFindings(ivan)).toEqual([]);

    const yuriy = await desk.at('yuriy');
    await desk.go(yuriy, `/documents/${documentId}/route`);
    await yuriy.getByText('Dear Ms Kovalenko').waitFor();
    await yuriy.getByRole('button', { name: /^Concur/ }).click();
    await yuriy.getByLabel('Remarks (optional)').fill('Name the zoning plan');
    await yuriy.keyboard.press('Control+Enter');
    await yuriy.getByText('Fill this in.').waitFor(); // they have to have read it
    await yuriy.getByLabel('I have read').check();
    await yuriy.keyboard.press('Control+Enter');
    await ivan.getByText('Name the zoning plan').waitFor();
    const olena = await desk.at('olena');
    await desk.go(olena, `/documents/${documentId}/route`);
    await act(olena, /^Concur/, () => olena.getByLabel('I have read').check());
    const maria = await desk.at('maria');
    await desk.go(maria, `/documents/${documentId}/route`);
    await act(maria, /^Sign sig/, () => maria.getByLabel('I have read').check());
    await ivan.getByText('Completed').first().waitFor();
    expect(await axeFindings(ivan)).toEqual([]);
    for (const page of [ivan, yuriy, olena, maria]) await page.context().close();
  }, 180_000);
});
