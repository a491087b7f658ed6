import { Query } from '@nestjs/cqrs';
import type { Table } from '@chancery/kernel';
import type { ReadStore } from '@chancery/read-store';
import type { CountedClockRow } from './counted-clock.row.js';

export type ClockPlace = Pick<CountedClockRow, 'subjectId' | 'clockId'>;

/** Terms that run and were counted by an earlier version of a calendar, page by page. For the programs of the office alone. */
export class ClocksBehind extends Query<readonly ClockPlace[]> {
  constructor(
    readonly calendarId: string,
    readonly version: number,
    readonly after: ClockPlace | undefined,
    readonly limit: number,
  ) {
    super();
  }
}

/** The page of the terms in a table that a query asks for. */
export const findClocksBehind = (
  store: ReadStore,
  { name }: Pick<Table, 'name'>,
  { calendarId, version, after, limit }: ClocksBehind,
): Promise<readonly ClockPlace[]> => {
  const { subjectId, clockId } = after ?? { subjectId: '', clockId: '' };
  return store.query<ClockPlace>(
    `select subject_id, clock_id from ${name}
     where calendar_id = $1 and calendar_version < $2 and (subject_id, clock_id) > ($3, $4)
     order by subject_id, clock_id limit $5`,
    [calendarId, version, subjectId, clockId, limit],
  );
};
