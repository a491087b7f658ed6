import { randomUUID } from 'node:crypto';
import type { EventStore } from '@chancery/event-store';
import { rowsOf, type Message, type Projection, type TableOf } from '@chancery/kernel';

/** A small read model of our own: tasks on desks, with counts, and notes that show what went wrong. */
export interface TaskRow {
  readonly taskId: string;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly due: string | null;
  readonly labels: readonly string[];
  readonly moves: number;
}

export interface StepRow {
  readonly taskId: string;
  readonly revision: number;
  readonly type: string;
}

export const taskTable: TableOf<TaskRow> = {
  name: 'task',
  key: ['taskId'],
  columns: {
    taskId: 'text',
    unitId: 'text',
    officerId: 'text',
    due: 'timestamptz',
    labels: 'text[]',
    moves: 'integer',
  },
  indexes: ['(unit_id, task_id)'],
  counts: [
    { into: 'task_count', by: ['unitId', 'officerId'] },
    { into: 'due_count', by: ['unitId'], month: 'due', lasting: 'moves' },
  ],
  announce: 'unitId',
};

const stepTable: TableOf<StepRow> = {
  name: 'step',
  key: ['taskId', 'revision'],
  columns: { taskId: 'text', revision: 'integer', type: 'text' },
};

/** On which desk a task lies, and on which it lay when. */
const placeTable: TableOf<Pick<TaskRow, 'taskId' | 'unitId'>> = {
  name: 'place',
  key: ['taskId'],
  columns: { taskId: 'text', unitId: 'text' },
  past: { into: 'place_past', indexes: ['(unit_id, span, task_id, valid_from, valid_to)'] },
};

/** How many steps a task has taken, which no single event says. */
const pathTable: TableOf<{ taskId: string; steps: number }> = {
  name: 'path',
  key: ['taskId'],
  columns: { taskId: 'text', steps: 'integer' },
  madeFrom: {
    table: 'step',
    rows: `SELECT task_id, count(*)::integer AS steps FROM {step}
           WHERE task_id IN (SELECT task_id FROM {come} c) GROUP BY task_id`,
  },
};

interface Opened {
  readonly type: 'TaskOpened';
  readonly data: { readonly taskId: string; readonly unitId: string; readonly due?: string };
}
interface Moved {
  readonly type: 'TaskMoved';
  readonly data: { readonly taskId: string; readonly unitId: string; readonly moves: number };
}
interface Closed {
  readonly type: 'TaskClosed';
  readonly data: { readonly taskId: string };
}
export type TaskEvent = Opened | Moved | Closed;

const tasks = rowsOf(taskTable);
const places = rowsOf(placeTable);
const steps = rowsOf(stepTable);

/** `version` 2 writes unit names in capitals, as a projection would that was changed. */
export const deskProjections = (version = 1, faults = { isMended: true }): Projection[] => {
  const unit = (unitId: string): string => (version > 1 ? unitId.toUpperCase() : unitId);
  const task: Projection<TaskEvent> = {
    name: 'task',
    version,
    group: 'desk',
    tables: [taskTable],
    on: {
      TaskOpened: ({ data: { taskId, unitId, due } }) => {
        if (unitId === 'nowhere' && !faults.isMended) throw new Error('There is no such desk');
        const row = { unitId: unit(unitId), due: due ?? null, labels: ['a "b"', unitId], moves: 0 };
        return [tasks.upsert({ taskId }, row)];
      },
      TaskMoved: ({ data: { taskId, unitId, moves } }) => [
        tasks.update({ taskId }, { unitId: unit(unitId), officerId: null, moves }),
      ],
      TaskClosed: ({ data: { taskId } }) => [tasks.remove({ taskId })],
    },
  };
  const place: Projection<TaskEvent> = {
    name: 'place',
    version,
    group: 'desk',
    tables: [placeTable],
    on: {
      TaskOpened: ({ data: { taskId, unitId } }) => [places.upsert({ taskId }, { unitId })],
      TaskMoved: ({ data: { taskId, unitId } }) => [places.update({ taskId }, { unitId })],
      TaskClosed: ({ data: { taskId } }) => [places.remove({ taskId })],
    },
  };
  const step = (event: { data: { taskId: string }; revision: number; type: string }) => [
    steps.upsert({ taskId: event.data.taskId, revision: event.revision }, { type: event.type }),
  ];
  const history: Projection<TaskEvent> = {
    name: 'step',
    version: 1,
    group: 'history',
    tables: [stepTable, pathTable],
    on: { TaskOpened: step, TaskMoved: step, TaskClosed: step },
  };
  return [task, place, history];
};

export const opened = (taskId: string, unitId = 'permits', due?: string): TaskEvent => ({
  type: 'TaskOpened',
  data: { taskId, unitId, ...(due && { due }) },
});
export const moved = (taskId: string, unitId: string, moves = 1): TaskEvent => ({
  type: 'TaskMoved',
  data: { taskId, unitId, moves },
});
export const closed = (taskId: string): TaskEvent => ({ type: 'TaskClosed', data: { taskId } });

const atOnce = 64;

/** Appends events to the streams of their tasks, to many at once; answers the last position. */
export const write = async (
  store: EventStore,
  ...events: readonly (Message & { data: { taskId: string } })[]
): Promise<bigint> => {
  const streams = new Map<string, Message[]>();
  for (const event of events) {
    const stream = `task-${event.data.taskId}`;
    streams.set(stream, [...(streams.get(stream) ?? []), event]);
  }
  let last = -1n;
  for (const waiting = [...streams]; waiting.length > 0;) {
    const appends = waiting.splice(0, atOnce).map(([stream, of]) => {
      const news = of.map((event) => ({ ...event, id: randomUUID(), metadata: stamped() }));
      return store.append(stream, news, 'any');
    });
    for (const { position } of await Promise.all(appends)) if (position > last) last = position;
  }
  return last;
};

let clock = Date.parse('2026-03-02T09:30:00.000Z');

/** Each event takes place a minute after the one before it. */
const stamped = () => ({ ...metadata, occurredAt: new Date((clock += 60_000)).toISOString() });

const metadata = {
  $correlationId: 'c',
  $causationId: 'c',
  commandId: 'c',
  actor: { kind: 'service', id: 'spec' },
  authorityId: 'riverside',
} as const;

/** A fixed mix of tasks opened, moved and closed. */
export const dayOfWork = (tasks: number, from = 0): TaskEvent[] =>
  Array.from({ length: tasks }, (_, index) => index + from).flatMap((n): TaskEvent[] => [
    opened(`t${n}`, `unit${n % 7}`),
    ...(n % 3 === 0 ? [moved(`t${n}`, `unit${(n + 1) % 7}`)] : []),
    ...(n % 5 === 0 ? [closed(`t${n}`)] : []),
  ]);
