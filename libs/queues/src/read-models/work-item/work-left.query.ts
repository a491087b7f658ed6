import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LookUpWorkLeft, type WorkLeft } from '@chancery/directory/contract';
import { EventStore } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';

const named = 20;

const byKind = `
  select kind, count(*)::int as count, (array_agg(subject_id order by since))[1:${named}] as ids
  from work_item where unit_id = $1 or officer_id = $2 group by kind order by kind`;

/** The work of a unit, or of an officer, at this moment, from rows that have caught up, with the ids of the oldest of each kind. */
@QueryHandler(LookUpWorkLeft)
export class LookUpWorkLeftHandler implements IQueryHandler<LookUpWorkLeft> {
  constructor(
    private readonly store: ReadStore,
    private readonly log: EventStore,
  ) {}

  async execute({ of }: LookUpWorkLeft): Promise<readonly WorkLeft[]> {
    const head = await this.log.head();
    if (head !== undefined) await this.store.waitFor('documents', head.position);
    const asked = 'unitId' in of ? [of.unitId, null] : [null, of.officerId];
    return this.store.query<WorkLeft>(byKind, asked);
  }
}
