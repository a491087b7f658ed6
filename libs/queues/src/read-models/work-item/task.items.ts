import type { DocumentEvent } from '@chancery/documents/contract';
import type { RowChange } from '@chancery/kernel';
import { itemsOf, waitsFor, type ItemsOf, type NewItem } from './item-changes.items.js';
import type { WorkItemKind } from './work-item.row.js';

type Data<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { type: Type }>['data'];
type Place = { readonly unitId: string; readonly officerId?: string };
type Order = Data<'TaskSet'>['task'];
type Work = Pick<
  Data<'TaskSet'>,
  'documentId' | 'at' | 'authorityId' | 'accessLevel' | 'priority' | 'nearestDue'
>;

/** A contribution is known by its executor, all else by the task and what is to be done with it. */
const leadOf = (taskId: string): string => `${taskId}.lead`;
const answerTo = (taskId: string): string => `${taskId}.report`;
const extensionOf = (taskId: string): string => `${taskId}.extension`;
const controlOf = (taskId: string): string => `${taskId}.control`;
const declineOf = (executorId: string): string => `${executorId}.decline`;

interface Waiting {
  readonly taskId: string;
  readonly what: string;
  readonly dueAt?: string;
}

const opened = (
  { at: since, authorityId, accessLevel, priority = 'ordinary', nearestDue }: Work,
  kind: WorkItemKind,
  { taskId, what, dueAt }: Waiting,
  place: Place,
): NewItem => ({
  ...{ kind, since, authorityId, accessLevel, priority, taskId, note: what, ...waitsFor(place) },
  due: dueAt ?? null,
  termDue: nearestDue ?? null,
});

const from = ({ unitId, officerId }: Place): Partial<NewItem> => ({
  fromUnitId: unitId,
  fromOfficerId: officerId ?? null,
});

/** The lead has the task, and each of the others is asked for a contribution. */
const ordered = (data: Work, author: Place, order: Order): readonly RowChange[] => {
  const sent = { ...from(author), isOnControl: order.isOnControl };
  return order.executors.map(({ executorId, place }, index) =>
    index === 0
      ? itemsOf(data).open(leadOf(order.taskId), {
          ...opened(data, 'task', order, place),
          ...{ ...sent, role: 'lead' },
        })
      : itemsOf(data).open(executorId, {
          ...opened(data, 'contribution', order, place),
          ...{ ...sent, role: 'co-executor' },
        }),
  );
};

type Asking = Data<'TaskReported'> | Data<'TaskDeclined'> | Data<'ExtensionAsked'>;

const asksAuthor = (data: Asking, itemId: string, reason: string): RowChange =>
  itemsOf(data).open(itemId, {
    ...opened(data, 'task-answer', data, data.answerPlace),
    reason,
  });

/** Where an executor works on it: with the officer who has taken it on. */
const placeOf = ({ place, officerId }: Data<'TaskSentBack'>['lead']): Place => ({
  ...place,
  ...(officerId !== undefined && { officerId }),
});

const endAll = (
  data: { readonly documentId: string },
  itemIds: readonly string[],
): readonly RowChange[] => itemIds.map((itemId) => itemsOf(data).end(itemId));

const takenOn = (
  data: Data<'TaskClaimed'> | Data<'TaskReassigned'>,
  officerId: string | null,
): readonly RowChange[] => [
  itemsOf(data).change(data.isLead ? leadOf(data.taskId) : data.executorId, { officerId }),
];

const sentBack = (data: Data<'TaskSentBack'>): readonly RowChange[] => {
  const { taskId, lead, asked, declined = [], reason, dueAt: due = null } = data;
  return [
    itemsOf(data).end(answerTo(taskId)),
    itemsOf(data).open(leadOf(taskId), {
      ...opened(data, 'task', data, placeOf(lead)),
      role: 'lead',
      reason,
    }),
    ...asked.map((one) =>
      itemsOf(data).open(one.executorId, {
        ...opened(data, 'contribution', data, placeOf(one)),
        role: 'co-executor',
      }),
    ),
    ...declined.map((id) => itemsOf(data).change(declineOf(id), { due })),
  ];
};

/** The new lead has the task; who leads no more is asked for a contribution if they stay. */
const changed = (data: Data<'ExecutorsChanged'>): readonly RowChange[] => {
  const { taskId, executors, added, removed, leadId, fromLeadId } = data;
  const isNew = leadId !== fromLeadId;
  const contributing = executors.filter(
    ({ executorId }) =>
      executorId !== leadId && (added.includes(executorId) || (isNew && executorId === fromLeadId)),
  );
  const lead = executors.find(({ executorId }) => executorId === leadId);
  return [
    ...endAll(
      data,
      removed.flatMap((id) => [id, declineOf(id)]),
    ),
    ...contributing.map((one) =>
      itemsOf(data).open(one.executorId, {
        ...opened(data, 'contribution', data, placeOf(one)),
        role: 'co-executor',
      }),
    ),
    ...(isNew && lead
      ? [
          itemsOf(data).end(leadId),
          itemsOf(data).open(leadOf(taskId), {
            ...opened(data, 'task', data, placeOf(lead)),
            role: 'lead',
          }),
        ]
      : []),
  ];
};

/** What waits for the executors of tasks, for those who ordered them, and for those who watch over them. */
export const taskItems: ItemsOf<DocumentEvent> = {
  ResolutionIssued: ({ data }) => data.tasks.flatMap((task) => ordered(data, data.author, task)),
  TaskSet: ({ data }) => ordered(data, data.author, data.task),
  TaskCancelled: ({ data: { taskId, executorIds, ...data } }) =>
    endAll(data, [
      ...[leadOf(taskId), answerTo(taskId), extensionOf(taskId), controlOf(taskId)],
      ...executorIds.flatMap((id) => [id, declineOf(id)]),
    ]),
  TaskClaimed: ({ data }) => takenOn(data, data.officerId),
  TaskReassigned: ({ data }) => takenOn(data, data.officerId),
  TaskReleased: ({ data }) => takenOn(data, null),
  ContributionGiven: ({ data }) => endAll(data, [data.executorId, ...data.released]),
  TaskReported: ({ data }) => [
    ...endAll(data, [leadOf(data.taskId), extensionOf(data.taskId), ...data.executorIds]),
    asksAuthor(data, answerTo(data.taskId), data.text),
  ],
  TaskDeclined: ({ data }) => [
    ...endAll(
      data,
      data.isLead ? [leadOf(data.taskId), extensionOf(data.taskId)] : [data.executorId],
    ),
    asksAuthor(data, declineOf(data.executorId), data.reason),
  ],
  TaskAccepted: ({ data }) => [
    ...endAll(data, [answerTo(data.taskId), ...data.executorIds.map(declineOf)]),
    ...(data.control
      ? [
          itemsOf(data).open(controlOf(data.taskId), {
            ...opened(data, 'control', data, data.control),
            isOnControl: true,
          }),
        ]
      : []),
  ],
  TaskSentBack: ({ data }) => sentBack(data),
  ExecutorExcused: ({ data }) => endAll(data, [data.executorId, declineOf(data.executorId)]),
  ExecutorsChanged: ({ data }) => changed(data),
  ExtensionAsked: ({ data }) => [asksAuthor(data, extensionOf(data.taskId), data.reason)],
  ExtensionRefused: ({ data }) => endAll(data, [extensionOf(data.taskId)]),
  ClockExtended: ({ data }) =>
    data.taskId === undefined
      ? []
      : [
          itemsOf(data).end(extensionOf(data.taskId)),
          ...[
            ...[leadOf(data.taskId), ...(data.executorIds ?? [])],
            ...(data.declined ?? []).map(declineOf),
          ].map((itemId) => itemsOf(data).change(itemId, { due: data.clock.dates?.dueAt ?? null })),
        ],
  ControlBegun: ({ data }) => [itemsOf(data).change(leadOf(data.taskId), { isOnControl: true })],
  ControlEnded: ({ data }) => endAll(data, [controlOf(data.taskId)]),
};
