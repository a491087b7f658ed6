import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindClocksBehind } from '../../clock.messages.js';
import type { ClockRow } from './clock.row.js';

type Place = Pick<ClockRow, 'subjectId' | 'clockId'>;

@QueryHandler(FindClocksBehind)
export class FindClocksBehindHandler implements IQueryHandler<FindClocksBehind> {
  constructor(private readonly store: ReadStore) {}

  execute({ calendarId, version, after, limit }: FindClocksBehind): Promise<readonly Place[]> {
    const { subjectId, clockId } = after ?? { subjectId: '', clockId: '' };
    return this.store.query<Place>(
      `select subject_id, clock_id from clock
       where calendar_id = $1 and calendar_version < $2 and (subject_id, clock_id) > ($3, $4)
       order by subject_id, clock_id limit $5`,
      [calendarId, version, subjectId, clockId, limit],
    );
  }
}
