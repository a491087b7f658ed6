import { QueryTooLong, type ReadStore } from '@chancery/read-store';
import { InsightTooBroad } from '../domain/insight.errors.js';
import { Params } from './scope.js';

/** The rows of a question that may be about much. Throws InsightTooBroad. */
export const survey = async <Row extends object>(
  store: ReadStore,
  sqlOf: (params: Params) => string,
): Promise<Row[]> => {
  const params = new Params();
  const sql = sqlOf(params);
  try {
    return await store.survey<Row>(sql, params.values);
  } catch (error) {
    throw error instanceof QueryTooLong ? new InsightTooBroad() : error;
  }
};

/** So many durations are measured one by one; of more it is counted how many there are in each class of lengths. */
const fewRows = 10_000;

/** Whether the rows of a question are few; `rowsOf` gives what follows `from` in its statement. */
export const areFew = async (
  store: ReadStore,
  rowsOf: (params: Params) => string,
): Promise<boolean> => {
  const [found] = await survey<{ count: number }>(
    store,
    (params) =>
      `select count(*) as count from (select from ${rowsOf(params)} limit ${fewRows + 1}) rows`,
  );
  return (found?.count ?? 0) <= fewRows;
};
