import type { AccessLevel, TableOf } from '@chancery/kernel';
import type { Direction } from '@chancery/documents/contract';
import type { Phase } from '../../domain/phase.js';

/**
 * The course of one document up to now: what it is, where it lies and since when, or when and by which event
 * it ended there. `unitId` is the unit that answers for it, or answered for it last; a document that is
 * reopened never ended.
 */
export interface CourseRow {
  readonly documentId: string;
  readonly authorityId: string;
  readonly direction: Direction;
  readonly kind: string;
  readonly accessLevel: AccessLevel;
  readonly number: string | null;
  readonly openedAt: string;
  readonly openedUnitId: string;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly phase: Phase;
  readonly arrivedAt: string;
  readonly settledAt: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

export const courseTable: TableOf<CourseRow> = {
  name: 'course',
  key: ['documentId'],
  columns: {
    documentId: 'text',
    authorityId: 'text',
    direction: 'text',
    kind: 'text',
    accessLevel: 'text',
    number: 'text',
    openedAt: 'timestamptz',
    openedUnitId: 'text',
    unitId: 'text',
    officerId: 'text',
    phase: 'text',
    arrivedAt: 'timestamptz',
    settledAt: 'timestamptz',
    endedAt: 'timestamptz',
    endedBy: 'text',
  },
  indexes: [
    '(authority_id, opened_at, document_id)',
    '(opened_unit_id, opened_at) INCLUDE (access_level)',
    '(unit_id, ended_at) INCLUDE (access_level) WHERE ended_at IS NOT NULL',
    '(unit_id, arrived_at) INCLUDE (access_level) WHERE ended_at IS NULL',
  ],
  counts: [
    { into: 'load_count', by: ['authorityId', 'unitId', 'phase', 'accessLevel'] },
    { into: 'opened_count', by: ['authorityId', 'openedUnitId', 'accessLevel'], day: 'openedAt' },
    { into: 'ended_count', by: ['authorityId', 'unitId', 'accessLevel'], day: 'endedAt' },
  ],
};
