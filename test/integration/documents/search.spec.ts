import { FindDocuments, SearchTooBroad, type DocumentFilter, type Keys } from '@chancery/documents';
import { ann, bob, dora, eve, lea, zoe } from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import { Office } from './office.js';

/** Twelve thousand documents, the newest with the highest number; a third in each of three units. */
const documents = 12_000;
let office: Office;

beforeAll(async () => {
  office = await Office.start({ CHANCERY_LANGUAGES: 'riverside=english' });
  await office.furnish();
  await office.rows(`
    insert into document__g1 (document_id, authority_id, direction, situation, subject, kind, language,
      access_level, priority, unit_id, opened_at, changed_at, revision)
    select 'd-' || to_char(n, 'FM00000'), 'riverside', 'incoming', 'registered',
      'Permit for a garden number ' || n || case
        when n % 2000 = 7 then ' with rare orchids' when n % 10 = 1 then ' beside a tennis court'
        when n <= 1500 then ' of old times' else '' end
        || case when n % 4000 = 7 then ' rare orchids' else '' end,
      'application', 'en', case when n % 5 = 0 then 'secret' else 'internal' end, 'ordinary',
      unit, timestamptz '2026-01-01' + n * interval '1 minute', now(), 0
    from generate_series(1, ${documents}) n,
      lateral (select (array['riverside.permits', 'riverside.legal', 'riverside.registry'])[1 + n % 3] as unit) u`);
  await office.rows('update document__g1 set search_text = lower(subject)');
  await office.rows(
    `insert into document_unit__g1 select document_id, unit_id, opened_at from document__g1`,
  );
  await office.rows(`
    insert into document_unit__g1 select document_id, 'riverside.legal', opened_at from document__g1
    where substr(document_id, 3)::integer % 6 = 0`);
  await office.rows('analyze document__g1');
});
afterAll(() => office.stop());

const number = (documentId: string): number => Number(documentId.slice(2));

const search = async (
  by: Principal,
  filter: DocumentFilter,
  order: 'newest' | 'relevance' = 'newest',
): Promise<number[]> => {
  const found: number[] = [];
  for (let after: Keys | undefined; ;) {
    const page = await office.ask(new FindDocuments(by, filter, { after, limit: 400 }, order));
    found.push(...page.rows.map(({ documentId }) => number(documentId)));
    if (!page.next) return found;
    after = page.next;
  }
};

const numbers = (isWanted: (n: number) => boolean): number[] =>
  Array.from({ length: documents }, (_, n) => documents - n).filter(isWanted);
const inPermits = (n: number): boolean => n % 3 === 0;
const isOpen = (n: number): boolean => n % 5 !== 0;

describe('A search by words', () => {
  it('finds what is rare, what is common, and what lies between, each once and the newest first', async () => {
    const everywhere: [string, (n: number) => boolean][] = [
      ['orchids', (n) => n % 2000 === 7],
      ['garden', () => true],
      ['tennis', (n) => n % 2000 !== 7 && n % 10 === 1],
      ['"old times"', (n) => n <= 1500 && n % 2000 !== 7 && n % 10 !== 1],
      ['orchids or "old times" -garden', (n) => n % 2000 === 7],
    ];
    for (const [text, isWanted] of everywhere) {
      expect([text, await search(eve, { text })]).toEqual([text, numbers(isWanted)]);
      const ofPermits = numbers((n) => isWanted(n) && inPermits(n) && isOpen(n));
      expect([text, await search(bob, { text })]).toEqual([text, ofPermits]);
    }
  });

  it('finds once what stands in more than one list of the reader', async () => {
    const isInLegal = (n: number): boolean => n % 3 === 1 || n % 6 === 0;
    const mayRead = (n: number): boolean => (inPermits(n) || isInLegal(n)) && isOpen(n);
    const both = { ...bob, posts: [...bob.posts, ...lea.posts] };
    expect(await search(both, { text: 'garden' })).toEqual(numbers(mayRead));
    expect(await search({ ...both, posts: [] }, { text: 'garden' })).toEqual([]);
  });

  it('finds nothing for who may read nothing of it', async () => {
    expect(await search(zoe, { text: 'garden' })).toEqual([]);
    expect(await search(lea, { text: 'orchids', unitId: 'riverside.permits' })).toEqual([]);
  });

  it('is narrowed by other filters, and by the own unit', async () => {
    const text = 'tennis';
    expect(await search(dora, { text, unitId: 'riverside.permits' })).toEqual(
      numbers((n) => n % 2000 !== 7 && n % 10 === 1 && inPermits(n)),
    );
    expect(await search(ann, { text, situation: 'closed' })).toEqual([]);
  });

  it('understands the language of the authority', async () => {
    expect(await search(eve, { text: 'orchid' })).toHaveLength(6);
    expect(await search(eve, { text: 'the orchids' })).toHaveLength(6);
    expect(await search(eve, { text: 'the' })).toEqual([]);
  });

  it('shows what fits best first, then the newest', async () => {
    const found = await search(eve, { text: 'rare orchids' }, 'relevance');
    const best = numbers((n) => n % 4000 === 7);
    expect(found).toEqual([...best, ...numbers((n) => n % 2000 === 7 && n % 4000 !== 7)]);
  });

  it('weighs no more than the newest thousand, and says so', async () => {
    const page = await office.ask(
      new FindDocuments(eve, { text: 'garden' }, { limit: 500 }, 'relevance'),
    );
    expect(page.isCut).toBe(true);
    expect(await search(eve, { text: 'garden' }, 'relevance')).toHaveLength(1_000);
    const few = await office.ask(new FindDocuments(eve, { text: 'orchids' }, {}, 'relevance'));
    expect(few).not.toHaveProperty('isCut');
  });

  it.each(["'", ':*', '!!!', '-', '"', 'a & | b', '(((', 'garden:*', '\\', "') or 1=1 --"])(
    'takes %j for words, whatever else it may look like',
    async (text) => {
      await expect(office.ask(new FindDocuments(bob, { text }))).resolves.toHaveProperty('rows');
    },
  );

  it('that takes too long is refused, and holds up nobody', async () => {
    await office.hinder(async () => {
      const asked = office.ask(new FindDocuments(eve, { text: 'orchids' }));
      await expect(asked).rejects.toThrow(SearchTooBroad);
    });
    expect(await search(eve, { text: 'orchids' })).toHaveLength(6);
  });
});
