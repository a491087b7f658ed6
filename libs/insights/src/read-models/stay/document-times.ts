import type { CourseRow } from '../course/course.row.js';
import type { Phase } from '../../domain/phase.js';
import type { StayRow } from './stay.row.js';

/** A stay with its length: `leftAt` and `leftBy` are null as long as it lasts. */
export interface Stay {
  readonly revision: number;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly phase: Exclude<Phase, 'ended'>;
  readonly since: string;
  readonly begunBy: string;
  readonly leftAt: string | null;
  readonly leftBy: string | null;
  readonly ms: number;
}

export interface TimeSpent {
  readonly waitingMs: number;
  readonly workingMs: number;
}

/** The course of a document with the time it spent waiting and worked on: in all, by unit and by officer. */
export interface DocumentTimes extends TimeSpent {
  readonly documentId: string;
  readonly number: string | null;
  readonly kind: string;
  readonly openedAt: string;
  readonly settledAt: string | null;
  readonly endedAt: string | null;
  readonly stays: readonly Stay[];
  readonly units: readonly (TimeSpent & { readonly unitId: string })[];
  readonly officers: readonly (TimeSpent & { readonly officerId: string })[];
}

/** `rows` in the order of their revisions; what lasts is counted up to `now`. */
export const documentTimes = (
  course: CourseRow,
  rows: readonly StayRow[],
  now: string,
): DocumentTimes => {
  const { documentId, number, kind, openedAt, settledAt, endedAt } = course;
  const stays = rows.flatMap((row, index) => stayOf(row, rows[index + 1], now));
  const byOfficer = sums(stays, ({ officerId }) => officerId);
  return {
    ...{ documentId, number, kind, openedAt, settledAt, endedAt },
    ...spent(stays),
    stays,
    units: sums(stays, ({ unitId }) => unitId).map(([unitId, time]) => ({ unitId, ...time })),
    officers: byOfficer.map(([officerId, time]) => ({ officerId, ...time })),
  };
};

const stayOf = (row: StayRow, next: StayRow | undefined, now: string): readonly Stay[] => {
  const { revision, unitId, officerId, phase, since, begunBy } = row;
  if (unitId === null || phase === 'ended') return [];
  const ms = Date.parse(next?.since ?? now) - Date.parse(since);
  const end = { leftAt: next?.since ?? null, leftBy: next?.begunBy ?? null };
  return [{ revision, unitId, officerId, phase, since, begunBy, ...end, ms: Math.max(ms, 0) }];
};

const spent = (stays: readonly Stay[]): TimeSpent => {
  const sum = (of: readonly Stay[]): number => of.reduce((total, { ms }) => total + ms, 0);
  return {
    waitingMs: sum(stays.filter(({ phase }) => phase !== 'in-hand')),
    workingMs: sum(stays.filter(({ phase }) => phase === 'in-hand')),
  };
};

/** By each name in the order of its first stay; stays without one are left out. */
const sums = (
  stays: readonly Stay[],
  nameOf: (stay: Stay) => string | null,
): readonly (readonly [string, TimeSpent])[] => {
  const names = new Set(stays.map(nameOf).filter((name) => name !== null));
  return [...names].map((name) => [name, spent(stays.filter((s) => nameOf(s) === name))]);
};
