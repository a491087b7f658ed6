import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { columnList, Conditions, ReadStore } from '@chancery/read-store';
import { FindDueMatterTimers } from '../../matters.messages.js';
import { matterTimerTable, type MatterTimerRow } from './matter-timer.row.js';

const columns = columnList(Object.keys(matterTimerTable.columns), 't');
const key = 't.fire_at, t.subject_id, t.clock_id, t.rung';

@QueryHandler(FindDueMatterTimers)
export class FindDueMatterTimersHandler implements IQueryHandler<FindDueMatterTimers> {
  constructor(private readonly store: ReadStore) {}

  execute({ until, after, limit }: FindDueMatterTimers): Promise<readonly MatterTimerRow[]> {
    const due = new Conditions().and((ref) => `t.fire_at <= ${ref}::timestamptz`, until);
    if (after) {
      const { fireAt, subjectId, clockId, rung } = after;
      const last = [fireAt, subjectId, clockId, rung].map((value) => due.param(value));
      due.always(`(${key}) > (${last.join()})`);
    }
    return this.store.query<MatterTimerRow>(
      `select ${columns} from matter_timer t where ${due.sql} order by ${key} limit ${limit}`,
      due.params,
    );
  }
}
