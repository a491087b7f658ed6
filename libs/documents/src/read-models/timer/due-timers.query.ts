import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { columnList, Conditions, ReadStore } from '@chancery/read-store';
import { FindDueTimers } from '../../timer.messages.js';
import { timerTable, type TimerRow } from './timer.row.js';

const columns = columnList(Object.keys(timerTable.columns), 't');
const key = 't.fire_at, t.subject_id, t.clock_id, t.rung';

@QueryHandler(FindDueTimers)
export class FindDueTimersHandler implements IQueryHandler<FindDueTimers> {
  constructor(private readonly store: ReadStore) {}

  execute({ until, after, limit }: FindDueTimers): Promise<readonly TimerRow[]> {
    const due = new Conditions().and((ref) => `t.fire_at <= ${ref}::timestamptz`, until);
    if (after) {
      const { fireAt, subjectId, clockId, rung } = after;
      const last = [fireAt, subjectId, clockId, rung].map((value) => due.param(value));
      due.always(`(${key}) > (${last.join()})`);
    }
    return this.store.query<TimerRow>(
      `select ${columns} from timer t where ${due.sql} order by ${key} limit ${limit}`,
      due.params,
    );
  }
}

/** How many alarms are due and were not answered yet, counted up to a bound, and since when the first of them waits. */
export interface DueTimers {
  readonly due: number;
  readonly since: string | null;
}

const countedAtMost = 1_000;

export const countDueTimers = async (store: ReadStore, until: string): Promise<DueTimers> => {
  const found = await store.one<DueTimers>(
    `select count(*) as due, min(fire_at) as since from (
       select fire_at from timer where fire_at <= $1::timestamptz
       order by fire_at limit ${countedAtMost}) t`,
    [until],
  );
  return found ?? { due: 0, since: null };
};
