import {
  isCommandError,
  jsonEvent,
  type AppendExpectedRevision,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import fc from 'fast-check';
import { collect } from './events.js';
import type { ModelStore, Outcome } from './model.js';

/** One random step. Streams are numbered; `reuse` repeats the ids of an earlier append. */
export type Operation =
  | {
      kind: 'append';
      stream: number;
      expected: AppendExpectedRevision;
      count: number;
      reuse: number;
    }
  | { kind: 'delete'; stream: number }
  | { kind: 'tombstone'; stream: number }
  | { kind: 'metadata'; stream: number; maxCount: number | undefined; truncateBefore: number }
  | { kind: 'read'; stream: number; from: number | 'end'; isForwards: boolean; count: number }
  | { kind: 'read-all' }
  | { kind: 'restart' };

const STREAMS = 6;
const stream = fc.nat(STREAMS - 1);
const expected: fc.Arbitrary<AppendExpectedRevision> = fc.oneof(
  {
    arbitrary: fc.constantFrom<AppendExpectedRevision>('any', 'no_stream', 'stream_exists'),
    weight: 2,
  },
  { arbitrary: fc.nat(12).map(BigInt), weight: 3 },
);

export const operations: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 50,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      stream,
      expected,
      count: fc.nat(4),
      reuse: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.integer({ min: 1, max: 8 })),
    }),
  },
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      stream,
      from: fc.oneof(fc.nat(15), fc.constant('end' as const)),
      isForwards: fc.boolean(),
      count: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('delete' as const), stream }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tombstone' as const), stream }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('metadata' as const),
      stream,
      maxCount: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      truncateBefore: fc.nat(8),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'read-all' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

/** The ids that appends of a run have used, and the name under which a stream of it goes. */
export interface Run {
  readonly prefix: string;
  readonly ids: string[][];
  readonly newId: () => string;
}

const nameOf = (run: Run, stream: number): string => `${run.prefix}-${stream}`;

/** What the model says. */
export function onModel(model: ModelStore, run: Run, op: Operation, ids: string[]): Outcome {
  if (op.kind === 'restart') return { ok: 'restarted' };
  if (op.kind === 'read-all') return { ok: model.all.map(({ id }) => id) };
  const name = nameOf(run, op.stream);
  if (op.kind === 'append') return model.append(name, op.expected, ids);
  if (op.kind === 'delete') return model.delete(name);
  if (op.kind === 'tombstone') return model.tombstone(name);
  if (op.kind === 'metadata') return model.setMetadata(name, op.maxCount, op.truncateBefore);
  return model.read(name, op.from, op.isForwards, op.count);
}

/** What the server says. */
export async function onServer(
  client: EventStoreDBClient,
  run: Run,
  op: Exclude<Operation, { kind: 'restart' }>,
  ids: string[],
): Promise<Outcome> {
  try {
    return { ok: await perform(client, run, op, ids) };
  } catch (error) {
    if (error instanceof Error && isCommandError(error)) return { refused: error.type };
    throw error;
  }
}

async function perform(
  client: EventStoreDBClient,
  run: Run,
  op: Exclude<Operation, { kind: 'restart' }>,
  ids: string[],
): Promise<unknown> {
  if (op.kind === 'read-all') {
    const read = await collect(
      client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1_000 }),
    );
    const ours = read.filter(({ event }) => event?.streamId.startsWith(`${run.prefix}-`));
    return ours.reverse().flatMap(({ event }) => (event?.type === 'Op' ? [event.id] : []));
  }
  const name = nameOf(run, op.stream);
  if (op.kind === 'delete') return (await client.deleteStream(name)) && 'deleted';
  if (op.kind === 'tombstone') return (await client.tombstoneStream(name)) && 'tombstoned';
  if (op.kind === 'metadata') {
    const { maxCount, truncateBefore } = op;
    await client.setStreamMetadata(name, { ...(maxCount ? { maxCount } : {}), truncateBefore });
    return 'set';
  }
  if (op.kind === 'append') {
    const proposed = ids.map((id) => jsonEvent({ id, type: 'Op', data: {} }));
    const { nextExpectedRevision } = await client.appendToStream(name, proposed, {
      expectedRevision: op.expected,
    });
    return Number(nextExpectedRevision);
  }
  const fromRevision = op.from === 'end' ? 'end' : BigInt(op.from);
  const direction = op.isForwards ? 'forwards' : 'backwards';
  const read = await collect(
    client.readStream(name, { fromRevision, direction, maxCount: op.count }),
  );
  return read.map(({ event }) => event?.id);
}
