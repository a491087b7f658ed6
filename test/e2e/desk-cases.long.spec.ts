import { DevIssuer } from '@chancery/one-machine';
import { OfficeClient } from '@chancery/testing';
import { axeFindings } from '../desk/browser.js';
import { DeskOffice, journeys } from '../desk/desk-office.js';
import { act, choose } from '../desk/forms.js';

const year = new Date().getUTCFullYear();

journeys('cases, sending and substitution at the desk', () => {
  let desk: DeskOffice;

  beforeAll(async () => {
    desk = await DeskOffice.open();
    const { url, dataDir } = desk.office;
    const issuer = await DevIssuer.open(dataDir);
    const token = await issuer.issue({ subject: 'desk-spec', isPlatform: true });
    const platform = new OfficeClient(url, token);
    await platform.post('/v1/authorities/riverside/registers', {
      ...{ code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}-{yyyy}' },
    });
    await platform.put(`/v1/file-plans/riverside.${year}/classes/03-8`, {
      ...{ title: 'Building permits', unitId: 'riverside.permits' },
      retention: { action: 'destroy', years: 5 },
    });
    await platform.post(`/v1/file-plans/riverside.${year}/publication`, {
      validFrom: `${year}-01-01`,
    });
  }, 240_000);
  afterAll(() => desk?.close());

  it('opens a case from a document, says what is in the way, and closes it', async () => {
    const documentId = await desk.accepted('Garden house', 'maria', true);
    const maria = await desk.at('maria');
    await desk.go(maria, `/documents/${documentId}`);
    await maria.getByRole('link', { name: 'Open a case from this document' }).click();
    await maria.getByLabel('Title', { exact: true }).fill('Garden house, 4 Mill Lane');
    await maria.getByLabel('Kind of matter').fill('building-permit');
    await choose(maria, 'Register', 'Cases');
    expect(await axeFindings(maria)).toEqual([]);
    await maria.keyboard.press('Control+Enter');
    await maria.getByRole('heading', { name: 'Garden house, 4 Mill Lane' }).waitFor();
    await maria.getByText('Nobody has said how it ended').waitFor();
    await maria.getByText('It has no class of the file plan').waitFor();
    await maria
      .getByRole('region', { name: 'In the way of closing' })
      .getByRole('link', { name: 'Garden house' })
      .first()
      .waitFor();
    expect(await axeFindings(maria)).toEqual([]);

    await act(maria, /^Say how it ended/, () =>
      maria.getByLabel('How it ended', { exact: true }).fill('granted'),
    );
    await act(maria, /^Give it a class/, () => choose(maria, 'Class of the file plan', '03-8'));
    await act(maria, /^Add a party/, () =>
      maria.getByLabel('Name', { exact: true }).fill('Lime Ltd'),
    );
    await maria.getByText('Lime Ltd').first().waitFor();
    await desk.done('maria', `/v1/documents/${documentId}/settlement`, { way: 'taken-note' });
    await desk.done('maria', `/v1/documents/${documentId}/closing`);
    await maria.getByText('Nothing stands in the way').waitFor(); // seen without doing anything
    await act(maria, /^Close the case/);
    await maria.getByRole('button', { name: /^Open the case again/ }).waitFor();
    await desk.go(maria, '/cases?list=closed');
    await maria.getByRole('link', { name: 'Garden house, 4 Mill Lane' }).waitFor();
    expect(await axeFindings(maria)).toEqual([]);
    await maria.context().close();
  }, 180_000);

  it('takes a document into a case that is open', async () => {
    const { caseId } = await desk.done<{ caseId: string }>('maria', '/v1/cases', {
      ...{ unitId: 'riverside.permits', registerId: `riverside.cases.${year}` },
      ...{ title: 'Fence of the school', kind: 'building-permit' },
    });
    const documentId = await desk.accepted('Plan of the fence', 'maria');
    const maria = await desk.at('maria');
    await desk.go(maria, `/documents/${documentId}`);
    await maria.getByRole('toolbar').waitFor();
    await maria.keyboard.press('Control+k');
    await maria.getByRole('combobox', { name: 'Commands' }).fill('Take into a case');
    await maria.keyboard.press('Enter');
    await choose(maria, 'Case', 'Fence of the school');
    await maria.keyboard.press('Control+Enter');
    await maria.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.go(maria, `/cases/${caseId}`);
    await maria.getByRole('link', { name: 'Plan of the fence' }).first().waitFor();
    await maria.context().close();
  }, 120_000);

  it('a letter is made ready, sent, comes back, is sent again and arrives', async () => {
    const { documentId } = await desk.done('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter' },
      ...{ subject: 'Answer on the fence' },
      addressee: { kind: 'person', name: 'Mariana Kovalenko', address: '5 Mill Lane' },
    });
    await desk.attached('ivan', documentId, 'answer.txt', 'Dear Ms Kovalenko');
    const at = `/v1/documents/${documentId}`;
    const parks = { kind: 'organisation', name: 'The Parks' };
    await desk.done('ivan', `${at}/addressees`, { party: parks });
    await desk.done('olena', `${at}/registration`, { registerId: `riverside.out.${year}` });
    const ivan = await desk.at('ivan');
    await desk.go(ivan, `/documents/${documentId}/sending`);
    await act(ivan, /^Strike off the addressee The Parks/, () =>
      ivan.getByLabel('Reason').fill('Told by telephone'),
    );
    await ivan.getByText('Told by telephone').waitFor();
    await ivan.getByText('Nothing was sent yet').first().waitFor();
    await act(ivan, /^Make ready for sending/);
    await desk.go(ivan, '/dispatch');
    await ivan.getByRole('region', { name: 'by post' }).waitFor();
    expect(await axeFindings(ivan)).toEqual([]);
    await act(ivan, /^Record that it was sent/, () =>
      ivan.getByLabel('Number of the carrier').fill('RR 100 200 300 UA'),
    );
    await ivan.getByText('Nothing waits to be sent').waitFor();
    await desk.go(ivan, `/documents/${documentId}/sending`);
    await ivan.getByText('RR 100 200 300 UA').waitFor();
    await act(ivan, /^Record that it came back/, async () => {
      await ivan.getByLabel('Code of the carrier').fill('moved');
      await ivan.getByLabel('Why it came back').fill('Has moved');
    });
    await desk.go(ivan, '/dispatch');
    const back = ivan.getByRole('region', { name: 'Came back' });
    await back.getByText('Has moved').waitFor();
    await act(ivan, /^Send again/, () => ivan.getByLabel('Another address').fill('7 Mill Lane'));
    await act(ivan, /^Record that it was sent/);
    await desk.go(ivan, `/documents/${documentId}/sending`);
    await act(ivan, /^Record that it arrived/);
    await ivan.getByText('arrived', { exact: true }).waitFor();
    expect(await axeFindings(ivan)).toEqual([]);
    await ivan.context().close();
  }, 180_000);

  it('a substitute acts for the head under a bar on every page, and the history says for whom', async () => {
    const documentId = await desk.accepted('Trees in the yard', 'maria');
    const yuriy = await desk.at('yuriy');
    await desk.go(yuriy, '/away');
    expect(await axeFindings(yuriy)).toEqual([]);
    await yuriy.getByRole('button', { name: 'Act for Maria Shevchenko' }).click();
    await yuriy.getByText('You act for Maria Shevchenko.').waitFor();
    await desk.go(yuriy, `/documents/${documentId}`);
    await yuriy.getByText('You act for Maria Shevchenko.').waitFor();
    expect(await axeFindings(yuriy)).toEqual([]);
    await yuriy.getByRole('toolbar').waitFor();
    await yuriy.keyboard.press('n');
    await yuriy.getByLabel('Text of the note').fill('Seen in her place.');
    await yuriy.keyboard.press('Control+Enter');
    await yuriy.getByRole('dialog').waitFor({ state: 'detached' });
    const { body } = await desk.office
      .as('maria')
      .get<readonly { type: string; onBehalfOf?: { id: string } }[]>(
        `/v1/documents/${documentId}/history`,
      );
    expect(body.find(({ type }) => type === 'NoteAdded')?.onBehalfOf?.id).toBe('riverside.maria');
    await yuriy.getByRole('button', { name: 'Act for yourself again' }).click();
    await yuriy.getByRole('heading', { name: 'My desk' }).waitFor();
    expect(await yuriy.getByText('You act for Maria').count()).toBe(0);
    await yuriy.context().close();
  }, 120_000);

  it('who goes away names a substitute, and ends it on the return', async () => {
    const ivan = await desk.at('ivan');
    await desk.go(ivan, '/away');
    await act(ivan, /^Let somebody act for you/, async () => {
      await choose(ivan, 'Who acts for you', 'Yuriy');
      await choose(ivan, 'What they may do', 'send');
      await ivan.getByLabel('Last day (optional)').fill('in 2 weeks');
      await ivan.getByLabel('Order that it rests on').fill('Order 7');
    });
    const given = ivan.getByRole('region', { name: 'Who acts for you' });
    await given.getByText('Yuriy Melnyk').first().waitFor();
    await given.getByText('handle documents, send').waitFor();
    await act(ivan, /^End the substitution/, () => ivan.getByLabel('Reason').fill('Back early'));
    await given.getByText('Nobody acts for you.').waitFor();
    await ivan.context().close();
  }, 120_000);

  it('an administrator sees what somebody would leave behind, and what nobody sees to', async () => {
    await desk.accepted('In the hands of Ivan', 'ivan', true);
    const taras = await desk.at('taras');
    await desk.go(taras, '/away');
    await choose(taras, 'Officer', 'Ivan');
    await taras.getByRole('link', { name: 'Open the queue of this officer' }).waitFor();
    await taras.getByRole('heading', { name: 'Open work that nobody sees to' }).waitFor();
    expect(await axeFindings(taras)).toEqual([]);
    await taras.context().close();
  }, 120_000);
});
