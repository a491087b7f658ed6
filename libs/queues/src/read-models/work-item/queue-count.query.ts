import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { actsAs } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { CountWorkItems, type QueueCount } from '../../queues.messages.js';
import { orTooBroad, readingRights, SearchLanguages } from '@chancery/documents/contract';
import { Absentees } from './absentees.js';
import { refuseFuture, sourceAsOf } from './as-of.js';
import { visible } from './queue-rights.js';
import {
  documentsWanted,
  isCounted,
  isNobodys,
  itemsWanted,
  placeWanted,
  wantsDocuments,
} from './wanted.js';

/**
 * Reads counts that are kept with every change of a queue, by what rights depend on. Only what a filter wants beside
 * unit, officer and kind, and what waited at an instant, is counted item by item.
 */
@QueryHandler(CountWorkItems)
export class CountWorkItemsHandler implements IQueryHandler<CountWorkItems> {
  constructor(
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
    private readonly absentees: Absentees,
  ) {}

  /** Throws InstantInFuture and SearchTooBroad. */
  async execute({ by, filter, asOf }: CountWorkItems): Promise<readonly QueueCount[]> {
    refuseFuture(asOf);
    const absent = asOf === undefined ? await this.absentees.of(by, filter.unitId) : [];
    const rights = readingRights(by);
    const wanted = itemsWanted(placeWanted(visible(rights), filter), filter, { absent, asOf });
    const nobodys = isNobodys(wanted, absent);
    const own = `w.officer_id = ${wanted.param(actsAs(by))}`;
    const counted = (from: string, count: string): string => `
      select w.unit_id, w.kind, sum(${count}) as total,
        coalesce(sum(${count}) filter (where ${own}), 0) as own,
        coalesce(sum(${count}) filter (where ${nobodys}), 0) as unclaimed
      from (${from}) w group by w.unit_id, w.kind having sum(${count}) > 0
      order by w.unit_id, w.kind`;
    if (asOf === undefined && isCounted(filter)) {
      const kept = `select w.* from queue_count w where ${wanted.sql}`;
      return this.store.query(counted(kept, 'w.count'), wanted.params);
    }
    const source = sourceAsOf(wanted, asOf, rights);
    const language = this.languages.of(rights.authorityId);
    documentsWanted(wanted, filter, { language, words: source.words(language) });
    const items = source.page(wantsDocuments(filter) ? source.document : '', wanted.sql);
    return orTooBroad(this.store.search(counted(items, '1'), wanted.params));
  }
}
