import type { Query } from '@nestjs/cqrs';
import { ListOfficers, ListUnits, type IdKey } from '@chancery/directory';
import type { RowPage } from '@chancery/read-store';
import { ListNumbers } from '@chancery/registers';
import { service } from '@chancery/registers/examples';
import { Office } from '../documents/office.js';

const registerId = 'riverside.in.2026';

/** Reads a list to its end and answers the sizes of its pages. */
const walk = async <Row, Key extends readonly (string | number)[]>(
  office: Office,
  page: (after: Key | undefined) => Query<RowPage<Row, Key>>,
): Promise<number[]> => {
  const sizes: number[] = [];
  let after: Key | undefined;
  do {
    const { rows, next } = await office.ask(page(after));
    sizes.push(rows.length);
    after = next;
  } while (after);
  return sizes;
};

describe('a list that is longer than a page can be', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
    await office.furnish();
    for (const [authority, count] of [
      ['full', 500],
      ['over', 501],
    ] as const) {
      const series = `generate_series(1, ${String(count)}) n`;
      await office.rows(
        `insert into unit (unit_id, authority_id, name, is_active, opened_at)
         select '${authority}.' || lpad(n::text, 4, '0'), '${authority}', 'Unit', true, now() from ${series}`,
      );
      await office.rows(
        `insert into officer (officer_id, authority_id, name, clearance, is_active, enrolled_at)
         select '${authority}.' || lpad(n::text, 4, '0'), '${authority}', 'Ann', 'internal', true, now() from ${series}`,
      );
    }
    await office.rows(
      `insert into register_number (register_id, sequence, number, document_id, allocated_at, is_void)
       select '${registerId}', n, n::text, n::text, now(), false from generate_series(1, 1201) n`,
    );
  });
  afterAll(() => office.stop());

  const limit = 500;

  it('says so at 500 rows of units and officers, and leads to the rest', async () => {
    const units = (authority: string) =>
      walk(office, (after: IdKey | undefined) => new ListUnits(authority, { after, limit }));
    const officers = (authority: string) =>
      walk(office, (after: IdKey | undefined) => new ListOfficers(authority, { after, limit }));
    expect([await units('full'), await officers('full')]).toEqual([[500], [500]]);
    expect([await units('over'), await officers('over')]).toEqual([
      [500, 1],
      [500, 1],
    ]);
  });

  it('leads to the last number of a register', async () => {
    const numbers = (most: number) =>
      walk(
        office,
        (after: readonly [number] | undefined) =>
          new ListNumbers(registerId, service, { after, limit: most }),
      );
    expect(await numbers(500)).toEqual([500, 500, 201]);
    expect(await numbers(100_000)).toEqual([500, 500, 201]);
    expect((await numbers(499)).reduce((sum, count) => sum + count)).toBe(1_201);
  });
});
