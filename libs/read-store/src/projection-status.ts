import type { Database } from './database.js';

/** How a generation of a group stood at `reportedAt`; a report grows old when nobody leads the group. */
export interface ProjectionStatus {
  readonly group: string;
  readonly generation: number;
  readonly state: 'building' | 'live' | 'retired';
  readonly position: number;
  readonly head: number;
  readonly behindEvents: number;
  readonly behindSeconds: number;
  readonly eventsPerSecond: number;
  /** Streams with parked events. */
  readonly parked: number;
  readonly oldestParkedAt: string | null;
  readonly secondsWithoutProgress: number;
  readonly secondsSinceReport: number;
  readonly leader: string;
}

/** `down`: nobody leads it, or it stands still far behind. `impaired`: events are parked. */
export type ProjectionHealth = 'up' | 'impaired' | 'down';

export const readStatus = (database: Database): Promise<ProjectionStatus[]> =>
  database.query<ProjectionStatus>(
    `SELECT group_name AS "group", generation, state, position, head, behind_events, behind_seconds,
       events_per_second, parked, oldest_parked_at, leader,
       extract(epoch FROM reported_at - progressed_at) AS seconds_without_progress,
       extract(epoch FROM now() - reported_at) AS seconds_since_report
     FROM projection_status JOIN projection_generation USING (group_name, generation)
     ORDER BY group_name, generation`,
  );

const oldReport = 10;
const longLag = 10;
const longStandstill = 10;

/** A rebuild that is busy is healthy, however far behind; what is behind and stands still is not. */
export const healthOf = (status: ProjectionStatus): ProjectionHealth => {
  const isStuck = status.behindSeconds > longLag && status.secondsWithoutProgress > longStandstill;
  if (status.secondsSinceReport > oldReport || isStuck) return 'down';
  return status.parked > 0 ? 'impaired' : 'up';
};
