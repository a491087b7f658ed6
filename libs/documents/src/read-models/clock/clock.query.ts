import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findClocksBehind, type ClockPlace } from '@chancery/deadlines/contract';
import { ReadStore } from '@chancery/read-store';
import { FindClocksBehind } from '../../clock.messages.js';
import { clockTable } from './clock.row.js';

@QueryHandler(FindClocksBehind)
export class FindClocksBehindHandler implements IQueryHandler<FindClocksBehind> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindClocksBehind): Promise<readonly ClockPlace[]> {
    return findClocksBehind(this.store, clockTable, query);
  }
}
