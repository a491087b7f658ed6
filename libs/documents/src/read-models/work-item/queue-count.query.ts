import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { CountWorkItems, type QueueCount } from '../../documents.queries.js';
import { readingRights } from '../../domain/document.rights.js';
import type { Conditions } from '../conditions.js';
import { SearchLanguages } from '../document/search-languages.js';
import { orTooBroad } from '../or-too-broad.js';
import { Absentees } from './absentees.js';
import { asItStands } from './as-of.js';
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
 * unit, officer and kind is counted item by item.
 */
@QueryHandler(CountWorkItems)
export class CountWorkItemsHandler implements IQueryHandler<CountWorkItems> {
  constructor(
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
    private readonly absentees: Absentees,
  ) {}

  /** Throws SearchTooBroad. */
  async execute({ by, filter }: CountWorkItems): Promise<readonly QueueCount[]> {
    const absent = await this.absentees.of(by, filter.unitId);
    const rights = readingRights(by);
    const wanted = itemsWanted(placeWanted(visible(rights), filter), filter, absent);
    const nobodys = isNobodys(wanted, absent);
    const own = `w.officer_id = ${wanted.param(by.id)}`;
    const counted = (from: string, count: string): string => `
      select w.unit_id, w.kind, sum(${count}) as total,
        coalesce(sum(${count}) filter (where ${own}), 0) as own,
        coalesce(sum(${count}) filter (where ${nobodys}), 0) as unclaimed
      from ${from} where ${wanted.sql}
      group by w.unit_id, w.kind having sum(${count}) > 0 order by w.unit_id, w.kind`;
    if (isCounted(filter))
      return this.store.query(counted('queue_count w', 'w.count'), params(wanted));
    const language = this.languages.of(rights.authorityId);
    documentsWanted(wanted, filter, { language, words: asItStands.words(language) });
    const items = wantsDocuments(filter) ? `work_item w ${asItStands.document}` : 'work_item w';
    return orTooBroad(this.store.search(counted(items, '1'), params(wanted)));
  }
}

const params = ({ params: values }: Conditions): readonly unknown[] => values;
