import { columnList, spansAround, type Conditions } from '@chancery/read-store';
import { InstantInFuture, type ReadingRights } from '@chancery/documents/contract';
import { workItemTable } from './work-item.row.js';

/** Where work items and their documents are read from: as they stand, or as they stood at an instant. */
export interface Source {
  /** The document or case of the work item `w`, as `d`. */
  readonly document: string;
  /** The same, by its key for one item after the other, however many there are. */
  readonly eachDocument: string;
  /** The words of the subject of `d`, as a `tsvector`. */
  words(language: string): string;
  /**
   * A page of those work items for which `rest` holds, which goes on to the order and the limit. Those that
   * `few` holds for are found by it first, whatever the order.
   */
  page(described: string, rest: string, few?: string): string;
}

/** Gathers first what a condition finds, so that nothing else tempts the planner. */
const from = (table: string, few: string | undefined): string =>
  few === undefined ? table : `(select w.* from ${table} w where ${few} offset 0)`;

/** What a queue shows of a case, in the columns of a document; none has words to be searched by. */
const asDocument = 'select title as subject, kind, number, null::text as direction';

const eachSubject = `cross join lateral (
    select subject, kind, number, direction, words from document d
      where d.document_id = w.document_id
    union all
    ${asDocument}, null::tsvector as words from case_file c
      where w.subject_type = 'case' and c.case_id = w.subject_id
    offset 0
  ) d`;

export const asItStands: Source = {
  document: eachSubject,
  eachDocument: eachSubject,
  words: () => 'd.words',
  page: (described, rest, few) =>
    `select w.* from ${from('work_item', few)} w ${described} where ${rest}`,
};

export const columns = columnList([...Object.keys(workItemTable.columns), 'nearest'], 'w');

/**
 * Keeps those work items whose document the reader may read now: it may have been classified since. Items of one's own
 * units need the level only, since a unit whose item it was stays involved. What waited for a number elsewhere may
 * have got it.
 */
const readableNow = (conditions: Conditions, rights: ReadingRights): string => {
  const isCleared = `n.access_level = any(${conditions.param(rights.levels)})`;
  const isOpen = rights.everything ? 'true' : openTo(conditions.param(rights.units));
  return `cross join lateral (
    select from document n where n.document_id = w.document_id and ${isCleared} and ${isOpen}
    union all
    select from case_file n where w.subject_type = 'case' and n.case_id = w.subject_id
      and ${isCleared} and ${rights.everything ? 'true' : 'w.unit_id = any(' + conditions.param(rights.units) + ')'}
    offset 0) n`;
};

const openTo = (units: string): string =>
  `(w.unit_id = any(${units}) or n.situation = 'unregistered' or exists (
    select from document_unit u where u.document_id = n.document_id and u.unit_id = any(${units})))`;

/**
 * The queues as they stood at an instant, for today's rights, by the time at which things took place, whenever they were
 * recorded: what stands since then, and of the past what held then, cut span by span. An item's `since` is never
 * later than the last change to it, so the index by `since` serves where little of today is that old.
 */
export const asItStood = (conditions: Conditions, asOf: string, rights: ReadingRights): Source => {
  const readable = readableNow(conditions, rights);
  const instant = `${conditions.param(asOf)}::timestamptz`;
  const spans = `${conditions.param(spansAround(Date.parse(asOf)))}::integer[]`;
  const held = (of: string): string =>
    `${of}.valid_from <= ${instant} and ${of}.valid_to > ${instant}`;
  const heading = 'select subject, kind, number, direction, search_text from';
  const caseHeading = `${asDocument}, null::text as search_text from`;
  const document = `cross join lateral (
      ${heading} document_heading h
        where h.document_id = w.document_id and h.valid_from <= ${instant}
      union all
      ${heading} document_heading_past h
        where h.document_id = w.document_id and ${held('h')}
      union all
      ${caseHeading} case_file h
        where w.subject_type = 'case' and h.case_id = w.subject_id and h.valid_from <= ${instant}
      union all
      ${caseHeading} case_file_past h
        where w.subject_type = 'case' and h.case_id = w.subject_id and ${held('h')}
    ) d`;
  return {
    document,
    eachDocument: document,
    words: (language) => `to_tsvector('${language}', d.search_text)`,
    page: (described, rest, few) => `select * from (
      (select ${columns} from ${from('work_item', few)} w ${readable} ${described}
        where w.valid_from <= ${instant} and w.since <= ${instant} and ${rest})
      union all
      (select w.* from unnest(${spans}) as part(span) cross join lateral (
        select ${columns} from ${from('work_item_past', few && `${few} and w.span = part.span`)} w
        ${readable} ${described}
        where w.span = part.span and ${held('w')} and ${rest}) w)
    ) w`,
  };
};

/** Throws InstantInFuture: what will wait is not known. */
export const refuseFuture = (asOf: string | undefined): void => {
  if (asOf !== undefined && Date.parse(asOf) > Date.now()) throw new InstantInFuture(asOf);
};

export const sourceAsOf = (
  conditions: Conditions,
  asOf: string | undefined,
  rights: ReadingRights,
): Source => (asOf === undefined ? asItStands : asItStood(conditions, asOf, rights));
