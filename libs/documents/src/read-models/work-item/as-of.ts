import { columnList, spansAround } from '@chancery/read-store';
import type { Conditions } from '../conditions.js';
import { workItemTable } from './work-item.row.js';

/** Where work items and their documents are read from: as they stand, or as they stood at an instant. */
export interface Source {
  /** The document of the work item `w`, as `d`. */
  readonly document: string;
  /** A page of those work items for which `rest`, which goes on to the order and the limit, holds. */
  page(described: string, rest: string): string;
}

export const asItStands: Source = {
  document: 'join document d using (document_id)',
  page: (described, rest) => `select w.* from work_item w ${described} where ${rest}`,
};

const columns = columnList(workItemTable, 'w');

/**
 * The queues as they stood at an instant, by the time at which things took place, whenever they were
 * recorded: what stands since then, and of the past what held then, cut span by span. An item's `since` is never
 * later than the last change to it, so the index by `since` serves where little of today is that old.
 */
export const asItStood = (conditions: Conditions, asOf: string): Source => {
  const instant = `${conditions.param(asOf)}::timestamptz`;
  const spans = `${conditions.param(spansAround(Date.parse(asOf)))}::integer[]`;
  const held = (of: string): string =>
    `${of}.valid_from <= ${instant} and ${of}.valid_to > ${instant}`;
  const heading = 'select subject, kind, number, direction from';
  return {
    document: `cross join lateral (
      ${heading} document_heading h
        where h.document_id = w.document_id and h.valid_from <= ${instant}
      union all
      ${heading} document_heading_past h
        where h.document_id = w.document_id and ${held('h')}
    ) d`,
    page: (described, rest) => `select * from (
      (select ${columns} from work_item w ${described}
        where w.valid_from <= ${instant} and w.since <= ${instant} and ${rest})
      union all
      (select w.* from unnest(${spans}) as part(span) cross join lateral (
        select ${columns} from work_item_past w ${described}
        where w.span = part.span and ${held('w')} and ${rest}) w)
    ) w`,
  };
};
