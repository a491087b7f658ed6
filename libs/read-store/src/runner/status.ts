import { hostname } from 'node:os';
import type { EventCount } from '@chancery/event-store';
import type { Database } from '../database.js';
import type { GenerationWriter } from './generation-writer.js';

/** How one generation stands; written by its leader every second. */
export interface Report {
  readonly head: bigint;
  readonly behindSeconds: number;
  /** Counted up to a bound; `isBehindMore` if there are more. */
  readonly behindEvents: number;
  readonly isBehindMore: boolean;
  readonly eventsPerSecond: number;
  readonly progressedAt: Date;
}

interface Sample {
  readonly at: number;
  readonly head: bigint;
}

/** Follows one generation from report to report: how far behind, how fast, and since when without progress. */
export class Progress {
  private readonly samples: Sample[] = [];
  private last: { at: number; applied: number };
  private progressedAt = new Date();
  private seen: bigint;

  constructor(private readonly writer: GenerationWriter) {
    this.seen = writer.seen;
    this.last = { at: performance.now(), applied: writer.applied };
  }

  /** `ahead` is how many events the log has after what was read. */
  report(head: bigint, { events, isMore }: EventCount): Report {
    const { seen, applied } = this.writer;
    const now = performance.now();
    const isLevel = events === 0 && !isMore;
    if (seen > this.seen || isLevel) this.progressedAt = new Date();
    this.seen = seen;
    const eventsPerSecond = ((applied - this.last.applied) * 1_000) / (now - this.last.at);
    this.last = { at: now, applied };
    this.samples.push({ at: now, head });
    while (this.samples[0] && (isLevel || this.samples[0].head <= seen)) this.samples.shift();
    return {
      head,
      behindSeconds: this.samples[0] ? (now - this.samples[0].at) / 1_000 : 0,
      behindEvents: events,
      isBehindMore: isMore,
      eventsPerSecond: Math.max(0, eventsPerSecond),
      progressedAt: this.progressedAt,
    };
  }
}

const leader = `${hostname()}:${process.pid}`;

export const writeReport = async (
  database: Database,
  { generation, seen }: GenerationWriter,
  report: Report,
): Promise<void> => {
  await database.rows(
    `INSERT INTO projection_status AS s
       (group_name, generation, position, head, behind_events, behind_seconds, events_per_second,
        parked, oldest_parked_at, progressed_at, reported_at, leader, behind_is_more, near_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, count(DISTINCT stream), min(parked_at), $8, now(), $9, $10,
       CASE WHEN NOT $10 THEN now() END
     FROM projection_dead_letter WHERE group_name = $1 AND generation = $2
     ON CONFLICT (group_name, generation) DO UPDATE SET
       position = excluded.position, head = excluded.head, behind_events = excluded.behind_events,
       behind_seconds = excluded.behind_seconds, events_per_second = excluded.events_per_second,
       parked = excluded.parked, oldest_parked_at = excluded.oldest_parked_at,
       progressed_at = excluded.progressed_at, reported_at = excluded.reported_at,
       leader = excluded.leader, behind_is_more = excluded.behind_is_more,
       near_at = coalesce(s.near_at, excluded.near_at)`,
    [
      generation.group,
      generation.number,
      seen.toString(),
      report.head.toString(),
      report.behindEvents,
      report.behindSeconds,
      report.eventsPerSecond,
      report.progressedAt,
      leader,
      report.isBehindMore,
    ],
  );
};
