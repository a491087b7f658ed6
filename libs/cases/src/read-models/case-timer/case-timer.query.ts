import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findDueAlarms, type AlarmRow } from '@chancery/deadlines/contract';
import { ReadStore } from '@chancery/read-store';
import { FindDueCaseTimers } from '../../cases.messages.js';
import { caseTimerTable } from './case-timer.row.js';

@QueryHandler(FindDueCaseTimers)
export class FindDueCaseTimersHandler implements IQueryHandler<FindDueCaseTimers> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindDueCaseTimers): Promise<readonly AlarmRow[]> {
    return findDueAlarms(this.store, caseTimerTable, query);
  }
}
