import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';
import { FindHeld } from '../../queues.messages.js';
import { caseItem, custodyItem } from './work-item.row.js';

const heldSql = `select subject_type || ':' || subject_id as item from work_item
  where unit_id = $1 and item_id = any($2) order by 1 limit $3`;

@QueryHandler(FindHeld)
export class FindHeldHandler implements IQueryHandler<FindHeld> {
  constructor(
    private readonly store: ReadStore,
    private readonly log: EventStore,
  ) {}

  async execute({ unitId, most }: FindHeld): Promise<readonly string[]> {
    const head = await this.log.head();
    if (head !== undefined) await this.store.waitFor('documents', head.position);
    const asked = [unitId, [custodyItem, caseItem], most];
    return (await this.store.query<{ readonly item: string }>(heldSql, asked)).map(
      ({ item }) => item,
    );
  }
}
