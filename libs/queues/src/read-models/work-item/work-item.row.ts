import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { Priority, Purpose } from '@chancery/documents/contract';

/**
 * What a work item waits for. The first four are the one item that goes with custody, and change into each
 * other: a number, handling, an answer from whom it was sent to, closing. `hand-over` and `acquaintance` are open
 * hand-overs, with the addressee. `overdue` is a term that has passed, with the head. Of a task: what its lead and its
 * co-executors have to do, what its author has to answer, and what is watched over.
 * `concurrence` and `signature` are open steps of a route, with the place that is asked. `dispatch` is
 * to be sent, `bounce` came back.
 * `case` is a case that is open. Of a matter: what the party wrote, answered or let pass, said before a decision,
 * withdrew, or asks.
 */
export const workItemKinds = [
  'registration',
  'handling',
  'sent',
  'closing',
  'hand-over',
  'acquaintance',
  'overdue',
  'task',
  'contribution',
  'task-answer',
  'control',
  'concurrence',
  'signature',
  'dispatch',
  'bounce',
  'case',
  'message',
  'answer',
  'statement',
  'withdrawal',
  'question',
] as const;
export type WorkItemKind = (typeof workItemKinds)[number];

/** What an item is about. All items of one subject are told by its one stream. */
export const workItemSubjects = ['document', 'case', 'matter'] as const;
export type WorkItemSubject = (typeof workItemSubjects)[number];

/** How a document that was handed on came back. */
export const workItemOutcomes = ['refused', 'recalled', 'concluded', 'returned'] as const;
export type WorkItemOutcome = (typeof workItemOutcomes)[number];

/** The id of the item that goes with custody; hand-overs' items bear the id of the hand-over. */
export const custodyItem = 'custody';
/** The id of the item of an open case. */
export const caseItem = 'case';

/**
 * One thing that waits for somebody: for `unitId`, and if `officerId` is there, for that officer, who was
 * named or has claimed it. `from...` says who sent it.
 */
export interface WorkItemRow {
  /** The id of the document or case; of a matter its stream. */
  readonly subjectId: string;
  readonly itemId: string;
  readonly subjectType: WorkItemSubject;
  readonly documentId: string | null;
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly authorityId: string;
  readonly unitId: string;
  readonly officerId: string | null;
  /** As what the unit or officer has it: as `lead` of a task, say. */
  readonly role: string | null;
  readonly kind: WorkItemKind;
  readonly purpose: Purpose | null;
  readonly since: string;
  /** The term that the office has set. */
  readonly due: string | null;
  /** When the nearest clock of its subject ends. */
  readonly termDue: string | null;
  /** The highest reminder that was reached. */
  readonly rung: string | null;
  readonly isOnControl: boolean;
  readonly priority: Priority;
  readonly accessLevel: AccessLevel;
  readonly fromUnitId: string | null;
  readonly fromOfficerId: string | null;
  /** Of what was sent, to whom. */
  readonly toUnitId: string | null;
  readonly toOfficerId: string | null;
  /** The hand-over that brought it, or that it is. */
  readonly handOverId: string | null;
  /** What was asked with the hand-over. */
  readonly note: string | null;
  /** How it came back to who has it, and why or with what result. */
  readonly outcome: WorkItemOutcome | null;
  readonly reason: string | null;
}

export const workItemOrders = ['due', 'since', 'priority'] as const;
export type WorkItemOrder = (typeof workItemOrders)[number];

/**
 * What closes an index of the past: rows of the same order one after the other, and the limits of their time.
 */
const versionColumns = 'subject_id, item_id, valid_from, valid_to';

/** By `nearest`; items without a term come last. */
export const dueOrLast = (of = ''): string => `coalesce(${of}nearest, 'infinity'::timestamptz)`;

/** A number for each priority, the least for the most pressing. */
export const pressing = (of = ''): string =>
  `(CASE ${of}priority WHEN 'immediate' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END)`;

export const workItemTable: TableOf<WorkItemRow> = {
  name: 'work_item',
  key: ['subjectId', 'itemId'],
  columns: {
    subjectId: 'text',
    itemId: 'text',
    subjectType: 'text',
    documentId: 'text',
    caseId: 'text',
    taskId: 'text',
    authorityId: 'text',
    unitId: 'text',
    officerId: 'text',
    role: 'text',
    kind: 'text',
    purpose: 'text',
    since: 'timestamptz',
    due: 'timestamptz',
    termDue: 'timestamptz',
    rung: 'text',
    isOnControl: 'boolean',
    priority: 'text',
    accessLevel: 'text',
    fromUnitId: 'text',
    fromOfficerId: 'text',
    toUnitId: 'text',
    toOfficerId: 'text',
    handOverId: 'text',
    note: 'text',
    outcome: 'text',
    reason: 'text',
  },
  generated: { nearest: { type: 'timestamptz', from: 'least(due, term_due)' } },
  indexes: [
    `(unit_id, (${dueOrLast()}), subject_id, item_id, valid_from)`,
    '(unit_id, since, subject_id, item_id)',
    `(officer_id, (${dueOrLast()}), subject_id, item_id, valid_from)`,
    `(authority_id, (${dueOrLast()}), subject_id, item_id, valid_from)`,
    `(authority_id, (${dueOrLast()}), subject_id, item_id) WHERE kind = 'registration'`,
    "(authority_id, since, subject_id, item_id) WHERE kind = 'registration'",
    `(unit_id, (${pressing()}), (${dueOrLast()}), subject_id, item_id)`,
    `(authority_id, (${pressing()}), (${dueOrLast()}), subject_id, item_id)`,
    `(authority_id, (${pressing()}), (${dueOrLast()}), subject_id, item_id) WHERE kind = 'registration'`,
  ],
  counts: [
    {
      into: 'queue_count',
      by: ['authorityId', 'unitId', 'officerId', 'kind', 'accessLevel'],
    },
  ],
  announce: 'unitId',
  past: {
    into: 'work_item_past',
    indexes: [
      `(unit_id, span, (${dueOrLast()}), ${versionColumns})`,
      `(unit_id, span, since, ${versionColumns})`,
      `(unit_id, span, (${pressing()}), (${dueOrLast()}), ${versionColumns})`,
      `(officer_id, span, (${dueOrLast()}), ${versionColumns}) WHERE officer_id IS NOT NULL`,
      `(authority_id, span, (${dueOrLast()}), ${versionColumns})`,
      `(authority_id, span, (${dueOrLast()}), ${versionColumns}) WHERE kind = 'registration'`,
      `(authority_id, span, since, ${versionColumns}) WHERE kind = 'registration'`,
    ],
  },
};
