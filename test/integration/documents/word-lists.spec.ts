import { randomUUID } from 'node:crypto';
import { SetDocumentKinds, SetTags } from '@chancery/directory';
import {
  CorrectDocument,
  DraftDocument,
  GetDocument,
  KindNotListed,
  ReceiveDocument,
  TagNotListed,
} from '@chancery/documents';
import { fact, program, without } from '@chancery/documents/examples';
import { Office } from './office.js';

const authorityId = 'riverside';
const receipt = without(fact('DocumentReceived').data, 'at');
const draft = without(without(fact('DocumentDrafted').data, 'officerId'), 'at');

describe('kinds of documents and tags that an authority keeps a list of', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
    await office.furnish();
  });
  afterAll(() => office.stop());

  const receive = async (described: { readonly kind?: string; readonly tags?: string[] }) => {
    const documentId = randomUUID();
    await office.order(ReceiveDocument, program, { ...receipt, documentId, ...described });
    return documentId;
  };
  const kindOf = async (documentId: string) =>
    (await office.ask(new GetDocument(documentId, program))).kind;

  it('are free while there is none', async () => {
    expect(await kindOf(await receive({ kind: 'Whatever', tags: ['anything'] }))).toBe('Whatever');
  });

  it('are held against the list once there is one, and spelled as it spells them', async () => {
    const kinds = ['Application', 'Complaint'];
    await office.order(SetDocumentKinds, program, { authorityId, kinds });
    const documentId = await receive({ kind: ' APPLICATION', tags: [] });
    expect(await kindOf(documentId)).toBe('Application');
    await expect(receive({ kind: 'letter' })).rejects.toThrow(KindNotListed);
    await expect(receive({ kind: 'letter' })).rejects.toMatchObject({ data: { kinds } });
    await expect(
      office.order(DraftDocument, program, { ...draft, documentId: randomUUID(), kind: 'memo' }),
    ).rejects.toThrow(KindNotListed);
    const correct = (kind: string) =>
      office.order(CorrectDocument, program, { documentId, kind, reason: 'A slip' });
    await expect(correct('letter')).rejects.toThrow(KindNotListed);
    await correct('complaint');
    expect(await kindOf(documentId)).toBe('Complaint');
  });

  it('hold for tags alike, each once', async () => {
    await office.order(SetTags, program, { authorityId, tags: ['Building', 'Trees'] });
    await expect(receive({ kind: 'complaint', tags: ['roads'] })).rejects.toThrow(TagNotListed);
    const documentId = await receive({ kind: 'complaint', tags: ['trees', 'TREES ', 'building'] });
    expect(await office.ask(new GetDocument(documentId, program))).toMatchObject({
      tags: ['Trees', 'Building'],
    });
  });

  it('say nothing of what took place before, as an import tells it', async () => {
    const documentId = randomUUID();
    const at = '2020-03-02T08:00:00.000Z';
    const past = { ...receipt, documentId, kind: 'Old kind', at, receivedAt: at };
    await office.order(ReceiveDocument, program, past);
    expect(await kindOf(documentId)).toBe('Old kind');
  });

  it('are free again once the list is empty', async () => {
    await office.order(SetDocumentKinds, program, { authorityId, kinds: [] });
    expect(await kindOf(await receive({ kind: 'letter' }))).toBe('letter');
  });
});
