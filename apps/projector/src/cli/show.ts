import { contexts, projectionsOf } from '@chancery/contexts';
import { healthOf, type ProjectionStatus, type ReadStore } from '@chancery/read-store';
import { printTable } from './print-table.js';

const projections = projectionsOf(contexts);

interface GenerationRow {
  readonly group: string;
  readonly generation: number;
  readonly state: string;
  readonly createdAt: string;
  readonly liveAt: string | null;
  readonly comparison: readonly { table: string; isEqual: boolean }[] | null;
}

/** All generations, with what was found when they were compared before their swap. */
export const showList = async (reads: ReadStore): Promise<void> => {
  const rows = await reads.query<GenerationRow>(
    `SELECT group_name AS "group", generation, state, created_at, live_at, comparison
     FROM projection_generation ORDER BY group_name, generation`,
  );
  const status = await reads.status();
  printTable(
    ['group', 'projections', 'generation', 'state', 'health', 'position', 'live since', 'compared'],
    rows.map((row) => {
      const its = status.find(
        (each) => each.group === row.group && each.generation === row.generation,
      );
      const names = projections.filter(({ group }) => group === row.group).map(({ name }) => name);
      const isFollowed = row.state !== 'retired' && its;
      return [
        row.group,
        names.join(', '),
        row.generation,
        row.state,
        isFollowed ? healthOf(its) : undefined,
        its?.position,
        row.liveAt,
        comparisonOf(row),
      ];
    }),
  );
};

const comparisonOf = ({ comparison }: GenerationRow): string | undefined => {
  if (!comparison) return undefined;
  const unlike = comparison.filter(({ isEqual }) => !isEqual).map(({ table }) => table);
  return unlike.length > 0 ? `other rows in ${unlike.join(', ')}` : 'equal';
};

export const showLag = async (reads: ReadStore): Promise<void> => {
  const followed = (await reads.status()).filter(({ state }) => state !== 'retired');
  printTable(
    [
      'group',
      'state',
      'health',
      'events behind',
      'seconds behind',
      'events/s',
      'parked',
      'reported',
    ],
    followed.map((each: ProjectionStatus) => [
      each.group,
      each.state,
      healthOf(each),
      eventsBehind(each),
      Math.round(each.behindSeconds * 10) / 10,
      Math.round(each.eventsPerSecond),
      each.parked,
      `${Math.round(each.secondsSinceReport)} s ago by ${each.leader}`,
    ]),
  );
};

const eventsBehind = ({ behindEvents, isBehindMore }: ProjectionStatus): string =>
  isBehindMore ? `more than ${behindEvents}` : String(behindEvents);

interface LetterRow {
  readonly group: string;
  readonly stream: string;
  readonly revision: number;
  readonly eventType: string;
  readonly attempts: number;
  readonly parkedAt: string;
  readonly error: string | null;
}

export const showParked = async (reads: ReadStore, group?: string): Promise<void> => {
  const rows = await reads.query<LetterRow>(
    `SELECT group_name AS "group", stream, revision, event_type, attempts, parked_at, error
     FROM projection_dead_letter JOIN projection_generation USING (group_name, generation)
     WHERE state = 'live' AND ($1::text IS NULL OR group_name = $1)
     ORDER BY group_name, stream, revision LIMIT 1000`,
    [group ?? null],
  );
  printTable(
    ['group', 'stream', 'revision', 'event', 'attempts', 'parked', 'error'],
    rows.map((row) => [
      row.group,
      row.stream,
      row.revision,
      row.eventType,
      row.attempts,
      row.parkedAt,
      row.error ?? 'waits for the one that fails',
    ]),
  );
};
