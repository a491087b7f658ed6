import { randomUUID } from 'node:crypto';
import { FindDocuments, ReceiveDocument } from '@chancery/documents';
import { FindWorkItems } from '@chancery/queues';
import { ann, fact, without } from '@chancery/documents/examples';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
});
afterAll(() => office.stop());

const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');

describe('Words are found', () => {
  it.each([
    ['Water/heating tariffs', ['water', 'HEATING', 'tariffs water', 'water/heating', '-gas water']],
    ['permit/licence renewal', ['licence', 'renewal permit']],
    ['Bill of cityworks.example.org', ['cityworks', 'example.org', '"example org"']],
    ['enclosed report.final.pdf', ['report', 'pdf', 'report.final.pdf', 'report/final']],
    ['see https://example.org/path/roads', ['roads', 'path', 'https://example.org/path/roads']],
    ['Ремонт об’єкта в Ізюмі', ["об'єкта", 'обʼєкта', 'обєкта', 'ОБ`ЄКТА', 'ізюмі']],
    ['Жалоба: ёлка упала', ['елка', 'ЁЛКА', 'ёлка']],
    ['Café à Łódź, Straße 7', ['cafe', 'CAFÉ', 'lodz', 'łódź', 'strasse', 'straße']],
    ["O'Brien’s e‑mail", ['obriens', 'brien', 'e-mail', 'email', 'o’brien']],
    ['Order №12-345/7', ['12-345/7', '345', '№12', '12 345']],
  ])('of "%s", however they are joined or written', async (subject, asked) => {
    const mark = `m${randomUUID().slice(0, 8)}x`;
    const documentId = randomUUID();
    await office.order(ReceiveDocument, ann, {
      ...{ ...receipt, documentId },
      subject: `${subject} ${mark}`,
    });
    const asOf = new Date().toISOString();
    for (const words of asked) {
      const text = `${words} ${mark}`;
      const found = [
        await office.ask(new FindDocuments(ann, { text })),
        await office.ask(new FindDocuments(ann, { text }, {}, 'relevance')),
        await office.ask(new FindWorkItems(ann, { text })),
        await office.ask(new FindWorkItems(ann, { text }, { asOf }, 'due')),
      ].map(({ rows }) => rows.map((row) => row.documentId));
      expect([words, ...found]).toEqual([words, ...found.map(() => [documentId])]);
    }
    for (const words of ['elsewhere', `-${mark}`]) {
      const { rows } = await office.ask(new FindDocuments(ann, { text: `${words} ${mark}` }));
      expect(rows).toEqual([]);
    }
  });

  it('or nothing is, where no word is asked for', async () => {
    const { rows } = await office.ask(new FindDocuments(ann, { text: '-- / "!"' }));
    expect(rows).toEqual([]);
  });
});
