import { hostname } from 'node:os';
import type { Database } from '../database.js';
import type { GenerationWriter } from './generation-writer.js';

/** How one generation stands; written by its leader every second. */
export interface Report {
  readonly head: bigint;
  readonly behindSeconds: number;
  readonly behindEvents: number;
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
  private readonly begun: { at: number; position: bigint; applied: number };
  private last: { at: number; applied: number };
  private progressedAt = new Date();
  private position: bigint;

  constructor(private readonly writer: GenerationWriter) {
    this.position = writer.position;
    this.last = { at: performance.now(), applied: writer.applied };
    this.begun = { ...this.last, position: writer.position };
  }

  report(head: bigint): Report {
    const { position } = this.writer;
    const now = performance.now();
    if (position > this.position || position >= head) this.progressedAt = new Date();
    this.position = position;
    const eventsPerSecond =
      ((this.writer.applied - this.last.applied) * 1_000) / (now - this.last.at);
    this.last = { at: now, applied: this.writer.applied };
    this.samples.push({ at: now, head });
    while (this.samples[0] && this.samples[0].head <= position) this.samples.shift();
    return {
      head,
      behindSeconds: this.samples[0] ? (now - this.samples[0].at) / 1_000 : 0,
      behindEvents: this.behindEvents(head),
      eventsPerSecond: Math.max(0, eventsPerSecond),
      progressedAt: this.progressedAt,
    };
  }

  /** The log knows no count of events, so it is estimated by how dense those read so far were. */
  private behindEvents(head: bigint): number {
    const { position, applied } = this.writer;
    if (position >= head) return 0;
    const passed = Number(position - this.begun.position);
    const events = applied - this.begun.applied;
    const density = passed > 0 && events > 0 ? events / passed : 1;
    return Math.max(1, Math.round(Number(head - position) * density));
  }
}

const leader = `${hostname()}:${process.pid}`;

export const writeReport = async (
  database: Database,
  { generation, position }: GenerationWriter,
  report: Report,
): Promise<void> => {
  await database.rows(
    `INSERT INTO projection_status AS s
       (group_name, generation, position, head, behind_events, behind_seconds, events_per_second,
        parked, oldest_parked_at, progressed_at, reported_at, leader)
     SELECT $1, $2, $3, $4, $5, $6, $7, count(DISTINCT stream), min(parked_at), $8, now(), $9
     FROM projection_dead_letter WHERE group_name = $1 AND generation = $2
     ON CONFLICT (group_name, generation) DO UPDATE SET
       position = excluded.position, head = excluded.head, behind_events = excluded.behind_events,
       behind_seconds = excluded.behind_seconds, events_per_second = excluded.events_per_second,
       parked = excluded.parked, oldest_parked_at = excluded.oldest_parked_at,
       progressed_at = excluded.progressed_at, reported_at = excluded.reported_at,
       leader = excluded.leader`,
    [
      generation.group,
      generation.number,
      position.toString(),
      report.head.toString(),
      report.behindEvents,
      report.behindSeconds,
      report.eventsPerSecond,
      report.progressedAt,
      leader,
    ],
  );
};
