import { Query } from '@nestjs/cqrs';
import type { TableOf } from '@chancery/kernel';
import { columnList, Conditions, type ReadStore } from '@chancery/read-store';
import type { AlarmRow } from './alarm.row.js';

const key = 't.fire_at, t.subject_id, t.clock_id, t.rung';

/** Alarms that are due by an instant, the first due first, page by page. For the programs of the office alone. */
export class DueAlarms<Row extends AlarmRow> extends Query<readonly Row[]> {
  constructor(
    readonly until: string,
    readonly after: Row | undefined,
    readonly limit: number,
  ) {
    super();
  }
}

/** The page of the alarms in a table that a query asks for. */
export const findDueAlarms = <Row extends AlarmRow>(
  store: ReadStore,
  { name, columns }: TableOf<Row>,
  { until, after, limit }: DueAlarms<Row>,
): Promise<readonly Row[]> => {
  const due = new Conditions().and((ref) => `t.fire_at <= ${ref}::timestamptz`, until);
  if (after) {
    const { fireAt, subjectId, clockId, rung } = after;
    const last = [fireAt, subjectId, clockId, rung].map((value) => due.param(value));
    due.always(`(${key}) > (${last.join()})`);
  }
  return store.query<Row>(
    `select ${columnList(Object.keys(columns), 't')} from ${name} t
     where ${due.sql} order by ${key} limit ${limit}`,
    due.params,
  );
};
