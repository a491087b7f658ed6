import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findClocksBehind, type ClockPlace } from '@chancery/deadlines/contract';
import { ReadStore } from '@chancery/read-store';
import { FindCaseClocksBehind } from '../../cases.messages.js';
import { caseClockTable } from './case-clock.row.js';

@QueryHandler(FindCaseClocksBehind)
export class FindCaseClocksBehindHandler implements IQueryHandler<FindCaseClocksBehind> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindCaseClocksBehind): Promise<readonly ClockPlace[]> {
    return findClocksBehind(this.store, caseClockTable, query);
  }
}
