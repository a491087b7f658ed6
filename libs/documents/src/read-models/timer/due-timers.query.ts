import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findDueAlarms } from '@chancery/deadlines/contract';
import { ReadStore } from '@chancery/read-store';
import { FindDueTimers } from '../../timer.messages.js';
import { timerTable, type TimerRow } from './timer.row.js';

@QueryHandler(FindDueTimers)
export class FindDueTimersHandler implements IQueryHandler<FindDueTimers> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindDueTimers): Promise<readonly TimerRow[]> {
    return findDueAlarms(this.store, timerTable, query);
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
