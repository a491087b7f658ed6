import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindUnitsBelow } from '@chancery/directory/contract';
import type { Principal } from '@chancery/kernel';
import { Conditions } from '@chancery/read-store';
import type { UnansweredFilter } from '../../dispatch.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import { within } from '../document/readable-documents.js';
import { unanswered } from '../document/document.row.js';

/** Whose documents are asked for, `d`, and what is asked of them. No units: all of the authority. */
export interface Scope {
  readonly units: readonly string[] | undefined;
  readonly wanted: Conditions;
}

/** Knows which units a reader may ask for: their own and those below, or all for an auditor. */
@Injectable()
export class UnansweredScope {
  constructor(private readonly queries: QueryBus) {}

  async of(by: Principal, filter: UnansweredFilter): Promise<Scope> {
    const rights = readingRights(by);
    const asked = await this.asked(filter);
    const wanted = within(rights).and((ref) => `d.officer_id = ${ref}`, filter.officerId);
    if (rights.everything) return { units: asked, wanted };
    const units = asked?.filter((unitId) => rights.units.includes(unitId)) ?? rights.units;
    return { units, wanted };
  }

  private async asked({
    unitId,
    isWithBelow,
  }: UnansweredFilter): Promise<readonly string[] | undefined> {
    if (unitId === undefined) return undefined;
    return isWithBelow === true ? this.queries.execute(new FindUnitsBelow(unitId)) : [unitId];
  }
}

/** Of all documents, those that are not answered, and what of the filter no count is kept by. */
export const narrowed = (
  wanted: Conditions,
  { since, isOverdue }: UnansweredFilter,
): Conditions => {
  wanted.always(unanswered).and((ref) => `d.registered_at >= ${ref}::timestamptz`, since);
  if (isOverdue === undefined) return wanted;
  const isPast = 'coalesce(least(d.due, d.term_due) <= now(), false)';
  return wanted.always(isOverdue ? isPast : `not ${isPast}`);
};
