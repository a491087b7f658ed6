import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { Priority, Purpose } from '../../domain/document.terms.js';

/**
 * What a work item waits for. The first four are the one item that goes with custody, and change into each
 * other: a number, handling, an answer from whom it was sent to, closing. The last two are open hand-overs,
 * with the addressee.
 */
export const workItemKinds = [
  'registration',
  'handling',
  'sent',
  'closing',
  'hand-over',
  'acquaintance',
] as const;
export type WorkItemKind = (typeof workItemKinds)[number];

/** How a document that was handed on came back. */
export const workItemOutcomes = ['refused', 'recalled', 'concluded', 'returned'] as const;
export type WorkItemOutcome = (typeof workItemOutcomes)[number];

/** The id of the item that goes with custody; hand-overs' items bear the id of the hand-over. */
export const custodyItem = 'custody';

/**
 * One thing that waits for somebody: for `unitId`, and if `officerId` is there, for that officer, who was
 * named or has claimed it. `from...` says who sent it.
 */
export interface WorkItemRow {
  readonly documentId: string;
  readonly itemId: string;
  readonly authorityId: string;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly kind: WorkItemKind;
  readonly purpose: Purpose | null;
  readonly since: string;
  readonly due: string | null;
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
const held = 'document_id, item_id, valid_from, valid_to';

/** Items without a term come last in the order of terms. */
export const dueOrLast = (of = ''): string => `coalesce(${of}due, 'infinity'::timestamptz)`;

/** A number for each priority, the least for the most pressing. */
export const pressing = (of = ''): string =>
  `(CASE ${of}priority WHEN 'immediate' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END)`;

export const workItemTable: TableOf<WorkItemRow> = {
  name: 'work_item',
  key: ['documentId', 'itemId'],
  columns: {
    documentId: 'text',
    itemId: 'text',
    authorityId: 'text',
    unitId: 'text',
    officerId: 'text',
    kind: 'text',
    purpose: 'text',
    since: 'timestamptz',
    due: 'timestamptz',
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
  indexes: [
    `(unit_id, (${dueOrLast()}), document_id, item_id, valid_from)`,
    '(unit_id, since, document_id, item_id)',
    `(officer_id, (${dueOrLast()}), document_id, item_id, valid_from)`,
    `(authority_id, (${dueOrLast()}), document_id, item_id, valid_from)`,
    `(authority_id, (${dueOrLast()}), document_id, item_id) WHERE kind = 'registration'`,
    "(authority_id, since, document_id, item_id) WHERE kind = 'registration'",
    `(unit_id, (${pressing()}), (${dueOrLast()}), document_id, item_id)`,
    `(authority_id, (${pressing()}), (${dueOrLast()}), document_id, item_id)`,
    `(authority_id, (${pressing()}), (${dueOrLast()}), document_id, item_id) WHERE kind = 'registration'`,
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
      `(unit_id, span, (${dueOrLast()}), ${held})`,
      `(unit_id, span, since, ${held})`,
      `(unit_id, span, (${pressing()}), (${dueOrLast()}), ${held})`,
      `(officer_id, span, (${dueOrLast()}), ${held}) WHERE officer_id IS NOT NULL`,
      `(authority_id, span, (${dueOrLast()}), ${held})`,
      `(authority_id, span, (${dueOrLast()}), ${held}) WHERE kind = 'registration'`,
      `(authority_id, span, since, ${held}) WHERE kind = 'registration'`,
    ],
  },
};
