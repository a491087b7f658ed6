import type { WorkItemFilter } from '../../documents.queries.js';
import type { Conditions } from '../conditions.js';

/** What a filter wants of work items, `w`, in whichever queue they lie. */
export const itemsWanted = (conditions: Conditions, filter: WorkItemFilter): Conditions => {
  conditions
    .and((ref) => `w.kind = ${ref}`, filter.kind)
    .and((ref) => `w.purpose = ${ref}`, filter.purpose)
    .and((ref) => `w.priority = ${ref}`, filter.priority)
    .and((ref) => `w.from_unit_id = ${ref}`, filter.fromUnitId)
    .and((ref) => `w.due < ${ref}::timestamptz`, filter.dueBefore);
  return filter.isUnclaimed ? conditions.always('w.officer_id is null') : conditions;
};

/** The words of a document `d` as SQL, and the language that they are searched in. */
export interface Words {
  readonly words: string;
  readonly language: string;
}

/** What a filter wants of their documents, `d`. */
export const documentsWanted = (
  conditions: Conditions,
  { documentKind, number, text }: WorkItemFilter,
  { words, language }: Words,
): Conditions =>
  conditions
    .and((ref) => `d.kind = ${ref}`, documentKind)
    .and((ref) => `d.number = ${ref}`, number)
    .and((ref) => `${words} @@ websearch_to_tsquery('${language}', ${ref})`, text);

/** Documents are joined before a cut only where the filter speaks of them. */
export const wantsDocuments = ({ documentKind, number, text }: WorkItemFilter): boolean =>
  [documentKind, number, text].some((value) => value !== undefined);
