import { toPage } from '@chancery/read-store';
import type { Keys } from './page.js';
import { boundedSearch, farWindow, nearWindow, type Probe } from './bounded-search.js';

const limit = 2;
const keyOf = (row: number): Keys => [String(row)];
const end: Keys = ['end'];

/** A search that finds these rows in the two windows and by the index; `asked` tells what was looked at. */
const searching = async (
  near: Probe<number>,
  all?: readonly number[],
  far: Probe<number> = { rows: [], end: undefined },
) => {
  const asked: (number | 'index')[] = [];
  const page = await boundedSearch({
    probe: async (window) => {
      asked.push(window);
      return window === nearWindow ? near : far;
    },
    gather: async () => {
      asked.push('index');
      return all;
    },
    toPage: (rows) => toPage(rows, limit, keyOf),
  });
  return { page, asked };
};

describe('a search', () => {
  it('looks no further than the near window if that fills a page', async () =>
    expect(await searching({ rows: [1, 2, 3], end })).toEqual({
      page: { rows: [1, 2], next: ['2'] },
      asked: [nearWindow],
    }));

  it('looks no further if the list ends in the near window', async () =>
    expect(await searching({ rows: [1], end: undefined })).toEqual({
      page: { rows: [1] },
      asked: [nearWindow],
    }));

  it('finds rare words by their index', async () =>
    expect(await searching({ rows: [1], end }, [1, 2])).toEqual({
      page: { rows: [1, 2] },
      asked: [nearWindow, 'index'],
    }));

  it('finds other words in the far window, and fills the page', async () =>
    expect(await searching({ rows: [], end }, undefined, { rows: [1, 2, 3], end })).toEqual({
      page: { rows: [1, 2], next: ['2'] },
      asked: [nearWindow, 'index', farWindow],
    }));

  it('goes on where the far window ends, even after an exact page of matches', async () => {
    const some = await searching({ rows: [], end }, undefined, { rows: [1, 2], end });
    const none = await searching({ rows: [], end }, undefined, { rows: [], end });
    expect([some.page, none.page]).toEqual([
      { rows: [1, 2], next: end },
      { rows: [], next: end },
    ]);
  });

  it('ends if the list ends in the far window', async () => {
    const { page } = await searching({ rows: [], end }, undefined, { rows: [1], end: undefined });
    expect(page).toEqual({ rows: [1] });
  });
});
