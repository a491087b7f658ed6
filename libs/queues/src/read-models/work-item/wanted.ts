import type { WorkItemFilter } from '../../queues.messages.js';
import { tsqueryOf, type Conditions } from '@chancery/read-store';
import type { OfOfficer } from './absentees.js';

type Field = keyof WorkItemFilter;

/** What one field of a filter asks for, as a condition; nothing where the filter leaves it open. */
type Narrow<Context> = (
  conditions: Conditions,
  filter: WorkItemFilter,
  context: Context,
) => Conditions;

/** As of when items are wanted, and whose are taken for nobody's then. */
export interface Moment {
  readonly asOf: string | undefined;
  readonly absent: readonly OfOfficer[];
}

/** The words of a document `d` as SQL, and the language that they are searched in. */
export interface Words {
  readonly words: string;
  readonly language: string;
}

const ofPlace = {
  unitId: (conditions, { unitId }) => conditions.and((ref) => `w.unit_id = ${ref}`, unitId),
  officerId: (conditions, { officerId }) =>
    conditions.and((ref) => `w.officer_id = ${ref}`, officerId),
} satisfies Partial<Record<Field, Narrow<undefined>>>;

/** Of a work item, `w`, in whichever queue it lies. */
const ofItem = {
  kind: (conditions, { kind }) => conditions.and((ref) => `w.kind = ${ref}`, kind),
  purpose: (conditions, { purpose }) => conditions.and((ref) => `w.purpose = ${ref}`, purpose),
  priority: (conditions, { priority }) => conditions.and((ref) => `w.priority = ${ref}`, priority),
  fromUnitId: (conditions, { fromUnitId }) =>
    conditions.and((ref) => `w.from_unit_id = ${ref}`, fromUnitId),
  dueBefore: (conditions, { dueBefore }) =>
    conditions.and((ref) => `w.nearest < ${ref}::timestamptz`, dueBefore),
  isOverdue: (conditions, { isOverdue }, { asOf }) => {
    if (isOverdue === undefined) return conditions;
    const now = asOf === undefined ? 'now()' : `${conditions.param(asOf)}::timestamptz`;
    const isPast = `coalesce(w.nearest <= ${now}, false)`;
    return conditions.always(isOverdue ? `w.nearest <= ${now}` : `not ${isPast}`);
  },
  isOnControl: (conditions, { isOnControl }) =>
    conditions.and((ref) => `w.is_on_control = ${ref}`, isOnControl),
  isUnclaimed: (conditions, { isUnclaimed }, { absent }) => {
    if (isUnclaimed === undefined) return conditions;
    const nobodys = isNobodys(conditions, absent);
    return conditions.always(isUnclaimed ? nobodys : `not ${nobodys}`);
  },
} satisfies Partial<Record<Field, Narrow<Moment>>>;

/** Of its document, `d`. */
const ofDocument = {
  documentKind: (conditions, { documentKind }) =>
    conditions.and((ref) => `d.kind = ${ref}`, documentKind),
  number: (conditions, { number }) =>
    conditions.and((ref) => `d.number collate "C" = ${ref}`, number),
  text: (conditions, { text }, { words, language }) =>
    conditions.and(
      (ref) => `${words} @@ to_tsquery('${language}', ${ref})`,
      text === undefined ? undefined : tsqueryOf(text),
    ),
} satisfies Partial<Record<Field, Narrow<Words>>>;

/** A field of the filter that none of them knows does not compile. */
const fields = { ...ofPlace, ...ofItem, ...ofDocument } satisfies Record<Field, unknown>;

/** An item that no officer has, or only officers who have left. */
export const isNobodys = (conditions: Conditions, absent: readonly OfOfficer[]): string => {
  if (absent.length === 0) return '(w.officer_id is null)';
  const units = conditions.param(absent.map(({ unitId }) => unitId));
  const officers = conditions.param(absent.map(({ officerId }) => officerId));
  return `(w.officer_id is null or (w.unit_id, w.officer_id) in
    (select * from unnest(${units}::text[], ${officers}::text[])))`;
};

const narrowed = <Context>(
  conditions: Conditions,
  narrows: Readonly<Record<string, Narrow<Context>>>,
  filter: WorkItemFilter,
  context: Context,
): Conditions =>
  Object.values(narrows).reduce((narrow, and) => and(narrow, filter, context), conditions);

/** In whose queue. */
export const placeWanted = (conditions: Conditions, filter: WorkItemFilter): Conditions =>
  narrowed(conditions, ofPlace, filter, undefined);

/** What a filter wants of work items, `w`, in whichever queue they lie. */
export const itemsWanted = (
  conditions: Conditions,
  filter: WorkItemFilter,
  moment: Moment,
): Conditions => narrowed(conditions, ofItem, filter, moment);

/** What a filter wants of their documents, `d`. */
export const documentsWanted = (
  conditions: Conditions,
  filter: WorkItemFilter,
  words: Words,
): Conditions => narrowed(conditions, ofDocument, filter, words);

const asks = (filter: WorkItemFilter, names: readonly string[]): boolean =>
  names.some((name) => filter[name as Field] !== undefined);

/** Documents are joined before a cut only where the filter speaks of them. */
export const wantsDocuments = (filter: WorkItemFilter): boolean =>
  asks(filter, Object.keys(ofDocument));

/** What counts are kept by: where, whose and of which kind. */
const countedBy: readonly string[] = ['unitId', 'officerId', 'kind', 'isUnclaimed'];

/** Whether kept counts tell how much the filter finds. */
export const isCounted = (filter: WorkItemFilter): boolean =>
  !asks(
    filter,
    Object.keys(fields).filter((name) => !countedBy.includes(name)),
  );
