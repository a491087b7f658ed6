import { type Keys } from '@chancery/documents';
import { FindWorkItems, type WorkItemFilter } from '@chancery/queues';
import { bob, eve, lea, permits } from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import { Office } from './office.js';

/** Of each document an item waits since the minute of its number; a third of them in each of three units. */
const items = 17_000;
const asOf = '2026-02-01T00:00:00.000Z';
let office: Office;

beforeAll(async () => {
  office = await Office.start({ CHANCERY_LANGUAGES: 'riverside=english' });
  await office.furnish();
  await office.rows(`
    create view told as select 'd-' || to_char(n, 'FM00000') as document_id, n,
      timestamptz '2026-01-01' + n * interval '1 minute' as since,
      'Permit for a garden' || case when n % 4000 = 7 then ' with rare orchids' else '' end
        || case when n % 10 = 1 then ' beside a tennis court' else '' end
        || case when n > 11500 then ' of late' else '' end as subject,
      case when n % 5 = 0 then 'secret' else 'internal' end as level,
      case n % 7 when 0 then 'immediate' when 1 then 'urgent' else 'ordinary' end as priority,
      case when n % 5000 = 4999 then 'complaint' else 'application' end as kind,
      (array['riverside.permits', 'riverside.legal', 'riverside.registry'])[1 + n % 3] as unit
    from generate_series(1, ${items}) n`);
  await office.rows(`
    insert into document__g1 (document_id, authority_id, direction, situation, subject, search_text, kind, number, language,
      access_level, priority, unit_id, opened_at, changed_at, revision)
    select document_id, 'riverside', 'incoming', 'registered', subject, lower(subject), kind, 'no-' || n, 'en',
      level, priority, unit, since, since, 0 from told`);
  await office.rows(`
    insert into document_heading__g1 (document_id, subject, search_text, kind, number, direction, valid_from)
    select document_id, subject, lower(subject), kind, 'no-' || n, 'incoming', since from told`);
  await office.rows(`
    insert into work_item__g1 (subject_id, subject_type, document_id, is_on_control, item_id, authority_id, unit_id, officer_id, kind, purpose, since,
      priority, access_level, valid_from)
    select document_id, 'document', document_id, false, 'i', 'riverside', unit, case when n % 300 = 6 then '${lea.id}' end, 'action', 'action',
      since, priority, level, since from told`);
  await office.rows(`analyze document__g1, document_heading__g1, work_item__g1`);
});
afterAll(() => office.stop());

const number = (documentId: string): number => Number(documentId.slice(2));

/** All pages one after the other, and how many they were. */
const look = async (
  by: Principal,
  filter: WorkItemFilter,
  { order = 'since', ...page }: { order?: 'since' | 'priority'; asOf?: string } = {},
): Promise<{ found: number[]; pages: number }> => {
  const found: number[] = [];
  for (let after: Keys | undefined, pages = 1; ; pages++) {
    const asked = new FindWorkItems(by, filter, { ...page, after, limit: 400 }, order);
    const { rows, next } = await office.ask(asked);
    found.push(...rows.map(({ subjectId }) => number(subjectId)));
    if (!next) return { found, pages };
    after = next;
  }
};

const numbers = (isWanted: (n: number) => boolean): number[] =>
  Array.from({ length: items }, (_, index) => index + 1).filter(isWanted);
const isBobs = (n: number): boolean => n % 3 === 0 && n % 5 !== 0;

describe('A queue searched by words', () => {
  it.each<[string, (n: number) => boolean]>([
    ['orchids', (n) => n % 4000 === 7],
    ['garden', () => true],
    ['tennis', (n) => n % 10 === 1],
    ['late', (n) => n > 11_500],
    ['"orchids garden"', () => false],
  ])(
    'finds each item of "%s" once and in order, now and as of an instant',
    async (text, isWanted) => {
      for (const page of [{}, { asOf }]) {
        expect((await look(eve, { text }, page)).found).toEqual(numbers(isWanted));
        const ofBob = numbers((n) => isWanted(n) && isBobs(n));
        expect((await look(bob, { text }, page)).found).toEqual(ofBob);
        expect((await look(eve, { text, unitId: permits.unitId }, page)).found).toEqual(
          numbers((n) => isWanted(n) && n % 3 === 0),
        );
      }
    },
  );

  it('is searched by kinds in the same way, alone and with words', async () => {
    const isWanted = (n: number): boolean => n % 5000 === 4999;
    for (const page of [{}, { asOf }]) {
      const complaints = await look(eve, { documentKind: 'complaint' }, page);
      expect(complaints.found).toEqual(numbers(isWanted));
      const late = await look(eve, { documentKind: 'complaint', text: 'late' }, page);
      expect(late.found).toEqual(numbers((n) => isWanted(n) && n > 11_500));
    }
  });

  it('ends a page where it has looked far enough, and goes on from there', async () => {
    const asked = new FindWorkItems(eve, { text: 'late' }, { limit: 400 }, 'since');
    const { rows, next } = await office.ask(asked);
    expect(rows).toEqual([]);
    expect(next).toBeDefined();
  });

  it('finds the items of a number, wherever they lie, to those who may see them', async () => {
    for (const page of [{}, { asOf }]) {
      expect(await look(eve, { number: 'no-16999' }, page)).toEqual({ found: [16_999], pages: 1 });
      expect(await look(bob, { number: 'no-16998' }, page)).toEqual({ found: [16_998], pages: 1 });
      expect(await look(bob, { number: 'no-16999' }, page)).toEqual({ found: [], pages: 1 });
      const both = { number: 'no-4007', text: 'orchids' };
      expect(await look(eve, both, page)).toEqual({ found: [4_007], pages: 1 });
    }
  });
});

describe("An officer's queue asked for by another", () => {
  it('is in order of priority, now and as of an instant', async () => {
    const pressing = (n: number): number => [0, 1][n % 7] ?? 2;
    const expected = numbers((n) => n % 300 === 6).sort(
      (a, b) => pressing(a) - pressing(b) || a - b,
    );
    for (const page of [{}, { asOf }]) {
      const { found } = await look(eve, { officerId: lea.id }, { order: 'priority', ...page });
      expect(found).toEqual(expected);
    }
  });
});
