import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { CountWorkItems, type QueueCount } from '../../documents.queries.js';
import { readingRights } from '../../domain/document.rights.js';
import { visible } from './queue-rights.js';

/** Reads counts that are kept with every change of a queue, by what rights depend on; it counts nothing itself. */
@QueryHandler(CountWorkItems)
export class CountWorkItemsHandler implements IQueryHandler<CountWorkItems> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, unitId }: CountWorkItems): Promise<readonly QueueCount[]> {
    const wanted = visible(readingRights(by)).and((ref) => `w.unit_id = ${ref}`, unitId);
    const own = `w.officer_id = ${wanted.param(by.id)}`;
    return this.store.query<QueueCount>(
      `select w.unit_id, w.kind, sum(w.count) as total,
         coalesce(sum(w.count) filter (where ${own}), 0) as own,
         coalesce(sum(w.count) filter (where w.officer_id is null), 0) as unclaimed
       from queue_count w where ${wanted.sql}
       group by w.unit_id, w.kind having sum(w.count) > 0 order by w.unit_id, w.kind`,
      wanted.params,
    );
  }
}
