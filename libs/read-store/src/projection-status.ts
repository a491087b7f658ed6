import type { Database } from './database.js';

/** How a generation of a group stood at `reportedAt`; a report grows old when nobody leads the group. */
export interface ProjectionStatus {
  readonly group: string;
  readonly generation: number;
  readonly state: 'building' | 'live' | 'retired';
  readonly position: number;
  readonly head: number;
  /** Events of the log that are not yet in the rows, counted up to a bound. */
  readonly behindEvents: number;
  /** Whether there are more than were counted. */
  readonly isBehindMore: boolean;
  readonly behindSeconds: number;
  readonly eventsPerSecond: number;
  /** Streams with parked events. */
  readonly parked: number;
  readonly oldestParkedAt: string | null;
  readonly secondsWithoutProgress: number;
  readonly secondsSinceReport: number;
  readonly leader: string;
  /** Whether it has ever been near the end of the log. */
  readonly hasBeenNear: boolean;
}

/**
 * `down`: nobody leads it, or it stands still far behind. `filling`: it is far behind the
 * log and was never near its end. `impaired`: events are parked.
 */
export type ProjectionHealth = 'up' | 'impaired' | 'filling' | 'down';

export const readStatus = (database: Database): Promise<ProjectionStatus[]> =>
  database.query<ProjectionStatus>(
    `SELECT group_name AS "group", generation, state, coalesce(position, -1) AS position,
       coalesce(head, -1) AS head, coalesce(behind_events, 0) AS behind_events,
       coalesce(behind_is_more, true) AS is_behind_more, coalesce(behind_seconds, 0) AS behind_seconds,
       coalesce(events_per_second, 0) AS events_per_second, coalesce(parked, 0) AS parked,
       oldest_parked_at, coalesce(leader, 'nobody') AS leader, near_at IS NOT NULL AS has_been_near,
       coalesce(extract(epoch FROM reported_at - progressed_at), 0) AS seconds_without_progress,
       extract(epoch FROM now() - coalesce(reported_at, created_at)) AS seconds_since_report
     FROM projection_generation LEFT JOIN projection_status USING (group_name, generation)
     ORDER BY group_name, generation`,
  );

const oldReport = 10;
const longLag = 10;
const longStandstill = 10;

/** A rebuild that is busy is healthy, however far behind; what is behind and stands still is not. */
export const healthOf = (status: ProjectionStatus): ProjectionHealth => {
  const isStuck = status.behindSeconds > longLag && status.secondsWithoutProgress > longStandstill;
  if (status.secondsSinceReport > oldReport || isStuck) return 'down';
  if (!status.hasBeenNear && status.isBehindMore) return 'filling';
  return status.parked > 0 ? 'impaired' : 'up';
};
