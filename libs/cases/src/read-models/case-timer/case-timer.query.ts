import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { columnList, Conditions, ReadStore } from '@chancery/read-store';
import { FindDueCaseTimers } from '../../cases.messages.js';
import { caseTimerTable, type CaseTimerRow } from './case-timer.row.js';

const columns = columnList(Object.keys(caseTimerTable.columns), 't');
const key = 't.fire_at, t.subject_id, t.clock_id, t.rung';

@QueryHandler(FindDueCaseTimers)
export class FindDueCaseTimersHandler implements IQueryHandler<FindDueCaseTimers> {
  constructor(private readonly store: ReadStore) {}

  execute({ until, after, limit }: FindDueCaseTimers): Promise<readonly CaseTimerRow[]> {
    const due = new Conditions().and((ref) => `t.fire_at <= ${ref}::timestamptz`, until);
    if (after) {
      const { fireAt, subjectId, clockId, rung } = after;
      const last = [fireAt, subjectId, clockId, rung].map((value) => due.param(value));
      due.always(`(${key}) > (${last.join()})`);
    }
    return this.store.query<CaseTimerRow>(
      `select ${columns} from case_timer t where ${due.sql} order by ${key} limit ${limit}`,
      due.params,
    );
  }
}
