import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { CountServiceUse, FindLastAnswers, type ServiceUse } from '../../services.messages.js';
import type { SealedAnswers } from '../../domain/submission.terms.js';
import { Submissions } from '../../commands/submissions.js';

/** Two years, so that a year can be held against the year before. */
const months = 24;

@QueryHandler(CountServiceUse)
export class CountServiceUseHandler implements IQueryHandler<CountServiceUse> {
  constructor(private readonly store: ReadStore) {}

  execute({ serviceId }: CountServiceUse): Promise<readonly ServiceUse[]> {
    return this.store.query<ServiceUse>(
      `select to_char(submitted_at at time zone 'UTC', 'YYYY-MM') as month,
         count(*)::integer as sent, count(settled_at)::integer as settled,
         (count(*) filter (where settled_at is not null and is_kept))::integer as kept,
         (count(*) filter (where settled_at is not null and not is_kept))::integer as missed
       from submission where service_id = $1 group by 1 order by 1 desc limit ${months}`,
      [serviceId],
    );
  }
}

@QueryHandler(FindLastAnswers)
export class FindLastAnswersHandler implements IQueryHandler<FindLastAnswers> {
  constructor(
    private readonly store: ReadStore,
    private readonly submissions: Submissions,
  ) {}

  async execute({ serviceId, partyId }: FindLastAnswers): Promise<SealedAnswers | undefined> {
    const [last] = await this.store.query<{ submissionId: string }>(
      `select submission_id from submission where party_id = $1 and service_id = $2
       order by submitted_at desc limit 1`,
      [partyId, serviceId],
    );
    if (!last) return undefined;
    const { submitted } = await this.submissions.read(last.submissionId);
    return submitted.data.answers;
  }
}
