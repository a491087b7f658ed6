import { findPage, pageSize } from './pages.js';

const listOf = (length: number) => {
  const numbers = Array.from({ length }, (_, index) => index + 1);
  return (after: number) => (rows: number) =>
    Promise.resolve(numbers.filter((one) => one > after).slice(0, rows));
};

/** Reads a list to its end, a page after the other. */
const walk = async (length: number, limit?: number): Promise<number[]> => {
  const find = listOf(length);
  const pages: number[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: { rows: readonly number[]; next?: readonly [number] } = await findPage(
      limit,
      find(after),
      (row) => [row] as const,
    );
    pages.push(page.rows.length);
    after = page.next?.[0];
  }
  return pages;
};

describe('The pages of a list', () => {
  it('lead to its end, whatever limit was asked for', async () => {
    expect(await walk(500, 500)).toEqual([500]);
    expect(await walk(501, 500)).toEqual([500, 1]);
    expect(await walk(1_200, 500)).toEqual([500, 500, 200]);
    expect(await walk(1_200, 100_000)).toEqual([500, 500, 200]);
    expect(await walk(501, 499)).toEqual([499, 2]);
    expect(await walk(120)).toEqual([50, 50, 20]);
    expect(await walk(0)).toEqual([0]);
  });

  it('have no more rows than the API describes', () =>
    expect(pageSize).toEqual({ usual: 50, most: 500 }));
});
