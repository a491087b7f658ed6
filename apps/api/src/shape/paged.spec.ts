import type { Page, PageWish } from '@chancery/documents';
import { firstOf } from './paged.js';

/** Looks at two numbers a page, and finds the even ones. */
const evenIn =
  (numbers: readonly number[]) =>
  ({ after = ['0'], limit = 0 }: PageWish): Promise<Page<number>> => {
    const from = Number(after[0]);
    const rows = numbers
      .slice(from, from + 2)
      .filter((n) => n % 2 === 0)
      .slice(0, limit);
    return Promise.resolve({
      rows,
      ...(from + 2 < numbers.length && { next: [String(from + 2)] }),
    });
  };

describe('The first rows of a query', () => {
  it('are found though pages before them are not full, and no more than wanted', async () => {
    const ask = evenIn([1, 3, 2, 5, 7, 9, 4, 6, 8]);
    expect(await firstOf(3, ask)).toEqual([2, 4, 6]);
    expect(await firstOf(10, ask)).toEqual([2, 4, 6, 8]);
    expect(await firstOf(10, evenIn([1, 3, 5]))).toEqual([]);
  });
});
