import fc from 'fast-check';
import { DomainError, foldRows, rowsIn, type Principal, type Recorded } from '@chancery/kernel';
import { workItemProjection, workItemTable, type WorkItemRow } from '@chancery/queues';
import * as examples from './examples.js';
import { allowedActions } from './domain/document.actions.js';
import type { DocumentCommand } from './domain/document.commands.js';
import { documentDecider } from './domain/document.decider.js';
import type { DocumentEvent } from './domain/document.events.js';
import { samples } from './domain/document.samples.js';
import type { Document, Present } from './domain/document.state.js';
import { taskSamples } from './domain/task.samples.js';
import {
  isDone,
  isJoined,
  leadOf,
  stillAsked,
  subTasksOf,
  type Task,
  type TaskExecutor,
} from './domain/task.state.js';
import type { TaskOrder } from './domain/task.terms.js';
import { taskProjection } from './read-models/task/task.projection.js';
import { taskTable, type TaskRow } from './read-models/task/task.row.js';

const { ann, bob, cas, dora, lea, mia, kim, program, order } = examples;
const { registry, permits, legal, council } = examples;
const { registerId, number, sequence } = samples.DocumentRegistered;
const reason = 'Because';

const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const by = one<Principal>(mia, mia, mia, dora, bob, cas, lea, ann, kim, program, program);
const resolutionId = one('r-1', 'r-2');
const taskId = one('t-1', 't-2', 't-3', 't-4');
const executorId = one(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `x-${n}`));
const date = one('2026-04-10', '2026-05-12', '2026-05-20');
const places = [registry, permits, legal, council, { ...permits, officerId: bob.id }];
const executor = executorId.map((id) => ({
  executorId: id,
  place: places[Number(id.slice(2)) % places.length] ?? permits,
}));

const task: fc.Arbitrary<TaskOrder> = fc.record(
  {
    ...{
      taskId,
      executors: fc.uniqueArray(executor, { selector: (e) => e.executorId, minLength: 1 }),
    },
    ...{ what: one('Examine', 'Answer'), join: one('lead', 'all', 'at-least') },
    ...{ isOnControl: fc.boolean(), movesCustody: one(false, false, false, true) },
    ...{ atLeast: one(1, 2), dueDate: date, controlPlace: one(council) },
  },
  {
    requiredKeys: [
      ...(['taskId', 'executors', 'what', 'join', 'isOnControl', 'movesCustody'] as const),
    ],
  },
);

const ordering = fc
  .tuple(by, task, fc.record({ resolutionId, taskId, executorId }))
  .chain(([who, set, ids]) =>
    one<DocumentCommand>(
      order('IssueResolution', who, { resolutionId: ids.resolutionId, tasks: [set] }),
      order('IssueResolution', mia, { resolutionId: ids.resolutionId, tasks: [set] }),
      order('SetTask', who, { task: set }),
      order('DelegateTask', who, { ...ids, tasks: [{ ...set, movesCustody: false }] }),
      order('WithdrawResolution', who, { resolutionId: ids.resolutionId, reason }),
      order('CancelTask', who, { taskId: ids.taskId, reason }),
    ),
  );
const work = fc
  .tuple(by, fc.record({ taskId, executorId }), one(bob.id, cas.id))
  .chain(([who, ids, officerId]) =>
    one<DocumentCommand>(
      order('ClaimTask', who, ids),
      order('ReleaseTask', who, ids),
      order('ReassignTask', who, { ...ids, officerId }),
      order('Contribute', who, { ...ids, text: 'Text', attachmentIds: [] }),
      order('Contribute', mia, { ...ids, text: 'Text', attachmentIds: [] }),
      order('ReportTask', who, { taskId: ids.taskId, text: 'Text', attachmentIds: [] }),
      order('ReportTask', mia, { taskId: ids.taskId, text: 'Text', attachmentIds: [] }),
      order('DeclineTask', who, { ...ids, reason }),
    ),
  );
const judging = fc
  .tuple(by, fc.record({ taskId, executorId }), executor, date)
  .chain(([who, ids, added, dueDate]) =>
    one<DocumentCommand>(
      order('AcceptTask', who, { taskId: ids.taskId }),
      order('SendBackTask', who, {
        taskId: ids.taskId,
        clockId: `${ids.taskId}-again`,
        reason,
        dueDate,
      }),
      order('SendBackTask', who, {
        taskId: ids.taskId,
        clockId: `${ids.taskId}-once-more`,
        reason,
      }),
      order('ChangeExecutors', who, { taskId: ids.taskId, add: [added], remove: [] }),
      order('ChangeExecutors', who, { taskId: ids.taskId, add: [], remove: [ids.executorId] }),
      order('ChangeExecutors', who, {
        ...{ taskId: ids.taskId, add: [], remove: [], leadId: ids.executorId },
      }),
      order('ExcuseExecutor', who, { ...ids, reason }),
      order('AskExtension', who, { taskId: ids.taskId, date: dueDate, reason }),
      order('ExtendTask', who, { taskId: ids.taskId, dueDate, reason }),
      order('RefuseExtension', who, { taskId: ids.taskId, reason }),
      order('PutOnControl', who, { taskId: ids.taskId, place: council }),
      order('TakeOffControl', who, { taskId: ids.taskId }),
    ),
  );
const documents = by.chain((who) =>
  one<DocumentCommand>(
    order('SettleDocument', who, { way: 'taken-note' }),
    order('CloseDocument', who),
    order('ReopenDocument', who, { reason }),
    order('ForwardToAuthority', who, { toAuthority: 'hillside', reason }),
    order('ResumeIntake', who, { reason }),
    order('RegisterDocument', ann, { registerId, number, sequence }),
    order('RefuseHandOver', who, { handOverId: 't-1', reason }),
    order('AcceptHandOver', who, { handOverId: 't-1' }),
    order('SetPriority', who, { priority: 'urgent' }),
  ),
);
const commands = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: ordering },
    { weight: 9, arbitrary: work },
    { weight: 9, arbitrary: judging },
    { weight: 2, arbitrary: documents },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);

/** A task of permits, with a contribution of legal: from here chance soon comes to every end. */
const begun = order('IssueResolution', mia, {
  resolutionId: 'r-1',
  tasks: [
    {
      ...{ taskId: 't-1', what: 'Examine', join: 'lead', dueDate: '2026-05-12' },
      ...{ isOnControl: true, movesCustody: false, controlPlace: council },
      executors: [
        { executorId: 'x-1', place: permits },
        { executorId: 'x-2', place: legal },
      ],
    },
  ],
});
const usual: readonly DocumentCommand[] = [
  order('ClaimTask', bob, { taskId: 't-1', executorId: 'x-1' }),
  order('ReassignTask', dora, { taskId: 't-1', executorId: 'x-1', officerId: cas.id }),
  order('ReleaseTask', cas, { taskId: 't-1', executorId: 'x-1' }),
  order('ReportTask', bob, { taskId: 't-1', text: 'Text', attachmentIds: [] }),
  order('AcceptTask', mia, { taskId: 't-1' }),
  order('TakeOffControl', kim, { taskId: 't-1' }),
];

const decided = (state: Document, command: DocumentCommand): readonly DocumentEvent[] => {
  try {
    documentDecider.admit(state, command);
    return documentDecider.decide(state, command);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
};

const there = (document: Document): Present => {
  if (document.situation === 'absent') throw new Error('There is no document.');
  return document;
};

/** What was done had been offered; who reports has all that the rules ask for. */
const checkStep = (before: Present, command: DocumentCommand, events: readonly DocumentEvent[]) => {
  if ('action' in command) expect(allowedActions(before, command.by)).toContain(command.action);
  for (const { type, data } of events) {
    const known =
      'taskId' in data ? before.tasks.find((each) => each.taskId === data.taskId) : undefined;
    if (type === 'TaskReported' && known) {
      expect(isJoined(known)).toBe(true);
      expect(subTasksOf(before, known.taskId, data.executorId)).toEqual([]);
    }
    if (type === 'TaskSet' && data.parentTaskId !== undefined) {
      const parent = before.tasks.find((each) => each.taskId === data.parentTaskId);
      if (parent?.dueAt !== undefined) expect(data.task.dueAt).toBeDefined();
      expect((data.task.dueAt ?? '') <= (parent?.dueAt ?? '9')).toBe(true);
    }
  }
};

/** An open task has one lead who is asked, or waits for one; a closed document has none that is not done. */
const checkState = (document: Present) => {
  const { tasks, situation, taskClocks: clocks, involvedUnits } = document;
  for (const each of tasks.filter(({ state }) => state === 'open'))
    if (each.leadId !== undefined) expect(leadOf(each)?.state).toBe('asked');
  if (['closed', 'forwarded'].includes(situation)) expect(tasks.every(isDone)).toBe(true);
  const running = clocks.filter(({ stopped }) => !stopped).map(({ clockId }) => clockId);
  const termed = tasks.filter(({ state, clockId }) => state === 'open' && clockId !== undefined);
  expect(running.sort()).toEqual(termed.map(({ clockId }) => clockId ?? '').sort());
  for (const { executors } of tasks)
    for (const { place } of executors) expect(involvedUnits).toContain(place.unitId);
};

const rowOf = (
  itemId: string,
  kind: string,
  { place, officerId }: Pick<TaskExecutor, 'place' | 'officerId'>,
  due: string | undefined,
) => [itemId, kind, place.unitId, officerId ?? place.officerId ?? null, due ?? null] as const;

const itemsOf = (each: Task): readonly (readonly unknown[])[] => {
  const { taskId: id, state, dueAt, author, control, extensionAsked } = each;
  const toAuthor = { place: { unitId: author.unitId } };
  const lead = leadOf(each);
  const declined = each.executors.filter((executor) => executor.state === 'declined');
  const answers = declined.map((executor) =>
    rowOf(`${executor.executorId}.decline`, 'task-answer', toAuthor, dueAt),
  );
  if (state === 'accepted')
    return control ? [rowOf(`${id}.control`, 'control', { place: control.place }, dueAt)] : [];
  if (state === 'cancelled') return [];
  if (state === 'reported')
    return [rowOf(`${id}.report`, 'task-answer', toAuthor, dueAt), ...answers];
  return [
    ...(lead ? [rowOf(`${id}.lead`, 'task', lead, dueAt)] : []),
    ...stillAsked(each).map((executor) =>
      rowOf(executor.executorId, 'contribution', executor, dueAt),
    ),
    ...(extensionAsked ? [rowOf(`${id}.extension`, 'task-answer', toAuthor, dueAt)] : []),
    ...answers,
  ];
};

const listedAs = (each: Task): readonly unknown[] => {
  const { taskId: id, state, dueAt = null, control, extensionAsked = null, author } = each;
  const lead = leadOf(each);
  return [
    ...[id, state, lead?.place.unitId ?? null, lead?.officerId ?? lead?.place.officerId ?? null],
    ...[dueAt, control !== undefined, control?.place.unitId ?? null],
    ...[extensionAsked, author.unitId],
  ];
};

const taskKinds: readonly string[] = ['task', 'contribution', 'task-answer', 'control'];

/** The queues and the list of tasks say exactly what the rules know. */
const checkItems = (document: Present, history: readonly DocumentEvent[]) => {
  const recorded = history.map(
    (event, revision) => ({ ...event, revision }) as unknown as Recorded,
  );
  const folded = foldRows([workItemProjection, taskProjection], recorded);
  const rows = rowsIn<WorkItemRow>(folded, workItemTable);
  const found = rows
    .filter(({ kind }) => taskKinds.includes(kind))
    .map(({ itemId, kind, unitId, officerId, due }) => [itemId, kind, unitId, officerId, due]);
  expect(found.sort()).toEqual(document.tasks.flatMap(itemsOf).sort());
  const listed = rowsIn<TaskRow>(folded, taskTable).map((row) => [
    ...[row.taskId, row.state, row.unitId, row.officerId, row.dueAt],
    ...[row.isOnControl, row.controlUnitId, row.extensionAsked, row.authorUnitId],
  ]);
  expect(listed.sort()).toEqual(document.tasks.map(listedAs).sort());
};

/** Each order in a world of its own ids, as executors and tasks of an office are. */
const unique = (command: DocumentCommand, state: Present): boolean => {
  const known = new Set(state.tasks.map((each) => each.taskId));
  const executors = new Set(
    state.tasks.flatMap((each) => each.executors.map((executor) => executor.executorId)),
  );
  const orders =
    'tasks' in command.data
      ? command.data.tasks
      : 'task' in command.data
        ? [command.data.task]
        : [];
  const added = 'add' in command.data ? command.data.add : orders.flatMap((each) => each.executors);
  return (
    orders.every((each) => !known.has(each.taskId)) &&
    added.every((each) => !executors.has(each.executorId)) &&
    !state.taskClocks.some(
      (clock) => 'clockId' in command.data && clock.clockId === command.data.clockId,
    )
  );
};

/** What happened on the way of one document, checked after every step. */
const live = (orders: readonly DocumentCommand[]): readonly DocumentEvent[] => {
  const history: DocumentEvent[] = [
    examples.fact('DocumentReceived'),
    examples.fact('DocumentRegistered'),
  ];
  let state = history.reduce<Document>(
    (next, event) => documentDecider.evolve(next, event),
    documentDecider.initialState,
  );
  for (const command of orders) {
    const events = unique(command, there(state)) ? decided(state, command) : [];
    if (events.length === 0) continue;
    checkStep(there(state), command, events);
    history.push(...events);
    state = events.reduce<Document>((next, event) => documentDecider.evolve(next, event), state);
    checkState(there(state));
    checkItems(there(state), history);
  }
  return history;
};

/** Ways that chance may not go in so many runs. */
const seldom: readonly (readonly DocumentCommand[])[] = [
  usual,
  [
    order('AskExtension', bob, { taskId: 't-1', date: '2026-05-20', reason }),
    order('RefuseExtension', mia, { taskId: 't-1', reason }),
    order('WithdrawResolution', mia, { resolutionId: 'r-1', reason }),
  ],
  [
    order('DeclineTask', bob, { taskId: 't-1', executorId: 'x-1', reason }),
    order('ExcuseExecutor', mia, { taskId: 't-1', executorId: 'x-2', reason }),
  ],
  [
    order('DeclineTask', lea, { taskId: 't-1', executorId: 'x-2', reason }),
    order('ExtendTask', mia, { taskId: 't-1', dueDate: '2026-05-20', reason }),
    order('ReportTask', bob, { taskId: 't-1', text: 'Text', attachmentIds: [] }),
    order('SendBackTask', mia, {
      ...{ taskId: 't-1', clockId: 'k-2', dueDate: '2026-05-27', reason },
    }),
  ],
  [
    order('RepeatTask', mia, {
      ...{ taskId: 't-1', seriesId: 's-1', every: { amount: 1, unit: 'week', on: 5 } },
      ...{ from: '2026-04-01', daysBefore: 1 },
    }),
    order('EndSeries', mia, { seriesId: 's-1', reason }),
  ],
];

describe('Whatever is ordered on a document, and whatever becomes of it', () => {
  it('tasks keep to their rules, and the queues say what the rules know', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, fc.boolean(), fc.nat(usual.length), (chance, isBegun, far) => {
        const orders = isBegun ? [begun, ...usual.slice(0, far), ...chance] : chance;
        for (const { type } of live(orders)) seen.add(type);
      }),
      { numRuns: 500 },
    );
    for (const way of seldom) for (const { type } of live([begun, ...way])) seen.add(type);
    expect(Object.keys(taskSamples).filter((type) => !seen.has(type))).toEqual([]);
  });
});
