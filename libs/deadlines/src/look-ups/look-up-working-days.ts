import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { LookUpWorkingDays } from '../deadlines.messages.js';
import { calendarOf } from '../domain/term-question.js';
import type { Calendar } from '../domain/working-days.js';
import { PublishedRules } from './published-rules.js';

@QueryHandler(LookUpWorkingDays)
export class LookUpWorkingDaysHandler implements IQueryHandler<LookUpWorkingDays> {
  constructor(
    private readonly store: ReadStore,
    private readonly published: PublishedRules,
  ) {}

  async execute({ authorityId }: LookUpWorkingDays): Promise<Calendar | undefined> {
    const found = await this.store.one<{ readonly calendarId: string }>(
      `select calendar_id from calendar where authority_id = $1 and last_version > 0
       order by calendar_id = authority_id || '.working-days' desc, opened_at, calendar_id limit 1`,
      [authorityId],
    );
    return found && calendarOf(await this.published.calendar(found.calendarId), undefined);
  }
}
