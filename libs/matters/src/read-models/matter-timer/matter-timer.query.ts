import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findDueAlarms, type AlarmRow } from '@chancery/deadlines/contract';
import { ReadStore } from '@chancery/read-store';
import { FindDueMatterTimers } from '../../matters.messages.js';
import { matterTimerTable } from './matter-timer.row.js';

@QueryHandler(FindDueMatterTimers)
export class FindDueMatterTimersHandler implements IQueryHandler<FindDueMatterTimers> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindDueMatterTimers): Promise<readonly AlarmRow[]> {
    return findDueAlarms(this.store, matterTimerTable, query);
  }
}
