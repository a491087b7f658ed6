import type { DocumentEntry, NumberView } from '@chancery/registers';
import { printedList } from '../shape/printed-list.js';
import { registerColumns } from './printed-register.js';

const document: DocumentEntry = {
  documentId: 'd-1',
  direction: 'incoming',
  situation: 'settled',
  kind: 'application',
  subject: '=HYPERLINK("http://example.org")',
  party: { name: 'Mariana Kovalenko' },
  receivedAt: '2026-03-01T23:30:00.000Z',
  settledAt: '2026-03-05T08:00:00.000Z',
  settledBy: 'reply',
  replyNumber: '00002/out-2026',
  forwardedTo: null,
};

const number: NumberView = {
  registerId: 'riverside.in.2026',
  sequence: 1,
  number: '00001/in-2026',
  documentId: 'd-1',
  document,
  caseId: null,
  allocatedAt: '2026-03-02T08:00:00.000Z',
  isVoid: false,
  voidReason: null,
  voidedAt: null,
};

const printed = async (
  numbers: readonly NumberView[],
  locale: 'en' | 'uk' = 'en',
): Promise<readonly string[]> => {
  async function* pages(): AsyncGenerator<readonly NumberView[]> {
    yield* numbers.map((one) => [one]);
  }
  const text: string[] = [];
  const printing = { locale, timeZone: 'Europe/Kyiv', namesOf: async () => ({}) };
  for await (const part of printedList(pages(), registerColumns, printing)) text.push(part);
  return text.join('').split('\r\n');
};

describe('A printed register', () => {
  it('has a line for each number, with days of the authority and the outcome in words', async () => {
    const [headings, line] = await printed([number]);
    expect(headings).toBe(
      '"Number","Registered on","Received on","Direction","Kind","Sender or addressee","Subject","Outcome","Remark"',
    );
    expect(line).toContain('"00001/in-2026","2026-03-02","2026-03-02","incoming","application"');
    expect(line).toContain('"Settled by reply 00002/out-2026",""');
  });

  it('holds no formula, whatever a sender writes', async () => {
    const [, line] = await printed([number]);
    expect(line).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });

  it('speaks Ukrainian', async () => {
    const [headings, line] = await printed([number], 'uk');
    expect(headings).toContain('"Номер","Дата реєстрації"');
    expect(line).toContain('"вхідний"');
    expect(line).toContain('"Розгляд завершено: надано відповідь № 00002/out-2026"');
  });

  it('tells only the number and its day where the document may not be read', async () => {
    const veiled = { ...number, document: null, documentId: null, isVoid: true };
    expect(await printed([veiled])).toContain(
      '"00001/in-2026","2026-03-02","","","","","","","Void"',
    );
  });

  it('tells what became of documents that were not settled here, and why a number is void', async () => {
    const open = { ...document, situation: 'registered', settledBy: null };
    const [, first, second, third] = await printed([
      { ...number, document: open },
      { ...number, document: { ...open, forwardedTo: 'The region' } },
      { ...number, document: { ...open, situation: 'refused' }, isVoid: true, voidReason: 'Twice' },
    ]);
    expect(first).toMatch(/,"",""$/);
    expect(second).toMatch(/,"Forwarded to The region",""$/);
    expect(third).toMatch(/,"Registration refused","Void: Twice"$/);
  });
});
