import { rowsOf, type Message, type Projection, type RowChange } from '@chancery/kernel';
import { workItemTable, type WorkItemRow } from './work-item.row.js';

/** Which events of one theme open, change and end items. */
export type ItemsOf<Event extends Message> = Projection<Event>['on'];

/** What an item is opened with; all else is left blank. */
export type NewItem = Pick<
  WorkItemRow,
  'kind' | 'unitId' | 'since' | 'authorityId' | 'accessLevel'
> &
  Partial<WorkItemRow>;

const blank = {
  ...{ documentId: null, caseId: null, taskId: null, officerId: null, role: null },
  ...{ purpose: null, due: null, termDue: null, rung: null, isOnControl: false },
  ...{ priority: 'ordinary', fromUnitId: null, fromOfficerId: null, handOverId: null, note: null },
  ...{ toUnitId: null, toOfficerId: null, outcome: null, reason: null },
} as const satisfies Partial<WorkItemRow>;

const items = rowsOf(workItemTable);

/** Changes of the items of one document or case. */
export interface SubjectItems {
  readonly open: (itemId: string, item: NewItem) => RowChange;
  readonly change: (itemId: string, set: Partial<WorkItemRow>) => RowChange;
  readonly changeAll: (set: Partial<WorkItemRow>) => RowChange;
  readonly end: (itemId: string) => RowChange;
  readonly endAll: () => RowChange;
}

const itemsUnder = (
  subjectId: string,
  subject: Pick<WorkItemRow, 'subjectType'> & Partial<WorkItemRow>,
): SubjectItems => ({
  open: (itemId, item) => items.upsert({ subjectId, itemId }, { ...blank, ...subject, ...item }),
  change: (itemId, set) => items.update({ subjectId, itemId }, set),
  changeAll: (set) => items.update({ subjectId }, set),
  end: (itemId) => items.remove({ subjectId, itemId }),
  endAll: () => items.remove({ subjectId }),
});

/** The items of the document that an event is about. */
export const itemsOf = ({ documentId }: { readonly documentId: string }): SubjectItems =>
  itemsUnder(documentId, { subjectType: 'document', documentId });

/** The items of the case that an event is about. */
export const itemsOfCase = ({ caseId }: { readonly caseId: string }): SubjectItems =>
  itemsUnder(caseId, { subjectType: 'case', caseId });

/**
 * The items of the matter that an event is about. They stand beside its document, under a subject of their own: all
 * items of one subject are told by one stream.
 */
export const itemsOfMatter = ({ matterId }: { readonly matterId: string }): SubjectItems =>
  itemsUnder(`matter-${matterId}`, { subjectType: 'matter', documentId: matterId });

/** With whom an item waits. */
export const waitsFor = ({
  unitId,
  officerId = null,
}: {
  readonly unitId: string;
  readonly officerId?: string | null;
}): Pick<WorkItemRow, 'unitId' | 'officerId'> => ({ unitId, officerId });
