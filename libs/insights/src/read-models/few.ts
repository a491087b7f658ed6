import type { ReadStore } from '@chancery/read-store';
import { Params } from './scope.js';

/** So many durations are measured one by one; of more it is counted how many there are in each class of lengths. */
const most = 10_000;

/** Whether the rows of a question are few; `rows` is what follows `from` in its statement. */
export const areFew = async (
  store: ReadStore,
  rows: (params: Params) => string,
): Promise<boolean> => {
  const params = new Params();
  const sql = `select count(*) as count from (select from ${rows(params)} limit ${most + 1}) rows`;
  const found = await store.one<{ count: number }>(sql, params.values);
  return (found?.count ?? 0) <= most;
};
