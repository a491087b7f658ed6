import type { AccessLevel, TableOf } from '@chancery/kernel';

/**
 * A visit that a document paid to a unit: it begins with the stay that brings the document there, lasts until the next
 * one that changes the unit, and is split by the phases of the stays between into waiting and being worked
 * on. One that has not ended has neither time. What the document is, it is as of now.
 */
export interface VisitRow {
  readonly documentId: string;
  /** Of the event that began it. */
  readonly revision: number;
  readonly authorityId: string;
  readonly unitId: string;
  readonly kind: string;
  readonly accessLevel: AccessLevel;
  readonly arrivedAt: string;
  readonly leftAt: string | null;
  readonly waitingMs: number | null;
  readonly workingMs: number | null;
}

/** The visits that stays which have come begin, and those that they end. */
const visits = `
  SELECT v.document_id, v.revision, c.authority_id, v.unit_id, c.kind, c.access_level,
    v.since AS arrived_at, n.since AS left_at, spent.waiting_ms, spent.working_ms
  FROM (
    SELECT s.document_id, s.revision, s.unit_id, s.since FROM {come} s WHERE s.changes_unit
    UNION
    SELECT b.document_id, b.revision, b.unit_id, b.since FROM {come} s CROSS JOIN LATERAL (
      SELECT * FROM {stay} b
      WHERE b.document_id = s.document_id AND b.revision < s.revision AND b.changes_unit
      ORDER BY b.revision DESC LIMIT 1) b
    WHERE s.changes_unit
  ) v
  JOIN {course} c ON c.document_id = v.document_id
  LEFT JOIN LATERAL (
    SELECT n.revision, n.since FROM {stay} n
    WHERE n.document_id = v.document_id AND n.revision > v.revision AND n.changes_unit
    ORDER BY n.revision LIMIT 1) n ON true
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(t.ms) FILTER (WHERE t.phase <> 'in-hand'), 0)::bigint AS waiting_ms,
      coalesce(sum(t.ms) FILTER (WHERE t.phase = 'in-hand'), 0)::bigint AS working_ms
    FROM (
      SELECT t.phase, extract(epoch FROM
        lead(t.since, 1, n.since) OVER (ORDER BY t.revision) - t.since) * 1000 AS ms
      FROM {stay} t
      WHERE t.document_id = v.document_id AND t.revision >= v.revision AND t.revision < n.revision
    ) t) spent ON n.revision IS NOT NULL
  WHERE v.unit_id IS NOT NULL`;

const countedBy = {
  by: ['authorityId', 'unitId', 'kind', 'accessLevel'],
  month: 'arrivedAt',
} as const;

export const visitTable: TableOf<VisitRow> = {
  name: 'visit',
  key: ['documentId', 'revision'],
  columns: {
    documentId: 'text',
    revision: 'integer',
    authorityId: 'text',
    unitId: 'text',
    kind: 'text',
    accessLevel: 'text',
    arrivedAt: 'timestamptz',
    leftAt: 'timestamptz',
    waitingMs: 'bigint',
    workingMs: 'bigint',
  },
  indexes: [
    '(unit_id, arrived_at) INCLUDE (authority_id, access_level, kind, left_at, waiting_ms, working_ms)',
  ],
  counts: [
    { into: 'visit_count', ...countedBy, lasting: ['arrivedAt', 'leftAt'] },
    { into: 'waiting_count', ...countedBy, lasting: 'waitingMs', where: 'left_at IS NOT NULL' },
    { into: 'working_count', ...countedBy, lasting: 'workingMs', where: 'left_at IS NOT NULL' },
  ],
  madeFrom: { table: 'stay', rows: visits },
};
