import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { Purpose } from '@chancery/documents/contract';

/** How a passage ended. `returned` and `concluded` for action go back at once, without being waited for. */
export type PassageOutcome = 'accepted' | 'refused' | 'recalled' | 'returned' | 'concluded';

/**
 * One passing of a document from a unit to another, or within one to an officer. `movedAt` is when the
 * document itself moved with it, and null as long as it did not, or because it never will. The access level
 * is that of the document; a way back whose event does not tell it has null until the level is set anew.
 */
export interface PassageRow {
  readonly documentId: string;
  /** The id of the hand-over, or the revision of the event that took the document back. */
  readonly passageId: string;
  readonly authorityId: string;
  readonly accessLevel: AccessLevel | null;
  readonly purpose: Purpose;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly movedAt: string | null;
  readonly outcome: PassageOutcome | null;
}

const moved = { day: 'movedAt', where: 'from_unit_id <> to_unit_id' } as const;

export const passageTable: TableOf<PassageRow> = {
  name: 'passage',
  key: ['documentId', 'passageId'],
  columns: {
    documentId: 'text',
    passageId: 'text',
    authorityId: 'text',
    accessLevel: 'text',
    purpose: 'text',
    fromUnitId: 'text',
    toUnitId: 'text',
    sentAt: 'timestamptz',
    answeredAt: 'timestamptz',
    movedAt: 'timestamptz',
    outcome: 'text',
  },
  indexes: [
    '(authority_id, sent_at)',
    '(from_unit_id, sent_at)',
    '(to_unit_id, sent_at)',
    '(to_unit_id, sent_at) WHERE answered_at IS NULL',
    '(from_unit_id, moved_at) WHERE moved_at IS NOT NULL',
    '(to_unit_id, moved_at) WHERE moved_at IS NOT NULL',
    '(moved_at) WHERE access_level IS NULL AND moved_at IS NOT NULL',
  ],
  counts: [
    { into: 'came_count', by: ['authorityId', 'toUnitId', 'accessLevel'], ...moved },
    { into: 'left_count', by: ['authorityId', 'fromUnitId', 'accessLevel'], ...moved },
    {
      into: 'passage_count',
      by: ['authorityId', 'fromUnitId', 'toUnitId', 'accessLevel', 'outcome'],
      month: 'sentAt',
      lasting: ['sentAt', 'answeredAt'],
      where: "purpose = 'action'",
    },
  ],
};
