/**
 * Tasks, concurrence and dispatch as the log tells of them: nothing is closed with a task open, nobody reports before the
 * others contributed, a text goes round once at a time, each addressee has one sending under way, and a reply settles
 * what it answers under its own number.
 */
export function workViolations(log) {
  const documents = new Map();
  const numbers = new Map();
  const found = [];
  for (const event of log) {
    if (!event.stream.startsWith('document-')) continue;
    const { documentId } = event.data;
    if (!documents.has(documentId))
      documents.set(documentId, { tasks: new Map(), sendings: new Map() });
    if (event.type === 'DocumentRegistered') numbers.set(documentId, event.data.number);
    const what = follow(documents.get(documentId), event, numbers);
    found.push(...what.map((words) => `${event.stream}@${event.revision} ${words}`));
  }
  return found;
}

const follow = (document, { type, data }, numbers) =>
  rules[type]?.(document, data, numbers)?.filter((words) => words !== undefined) ?? [];

const rules = {
  ResolutionIssued: ({ tasks }, data) => {
    for (const { taskId, executors, join } of data.tasks) {
      const asked = executors.slice(1).map(({ executorId }) => executorId);
      tasks.set(taskId, { state: 'open', asked: new Set(join === 'all' ? asked : []) });
    }
  },
  ContributionGiven: (document, { taskId, executorId }) => {
    const { task, wrong } = openTask(document, taskId, 'contributes to');
    task.asked.delete(executorId);
    return wrong;
  },
  TaskReported: (document, { taskId }) => {
    const { task, wrong } = openTask(document, taskId, 'reports');
    const missing = task.asked.size > 0 ? [`reports ${taskId} without all contributions`] : [];
    task.state = 'reported';
    return [...wrong, ...missing];
  },
  TaskSentBack: ({ tasks }, { taskId }) => {
    const task = tasks.get(taskId);
    const wrong = task?.state === 'reported' ? [] : [`sends ${taskId} back that was not reported`];
    if (task) task.state = 'open';
    return wrong;
  },
  TaskAccepted: ({ tasks }, { taskId }) => {
    const task = tasks.get(taskId);
    const wrong = task?.state === 'reported' ? [] : [`accepts ${taskId} that was not reported`];
    if (task) task.state = 'done';
    return wrong;
  },
  TaskCancelled: ({ tasks }, { taskId }) => {
    tasks.set(taskId, { state: 'done', asked: new Set() });
  },
  DocumentClosed: ({ tasks }) =>
    [...tasks].map(([taskId, { state }]) =>
      state === 'done' ? undefined : `is closed with ${taskId} ${state}`,
    ),

  RouteStarted: (document, { routeId, content, steps }) => {
    const wrong = document.route ? [`starts ${routeId} while ${document.route.routeId} runs`] : [];
    const waiting = new Set(steps.map(({ stepId }) => stepId));
    document.route = { routeId, version: content.version, waiting };
    return wrong;
  },
  ConcurrenceGiven: (document, data) => acted(document, data, 'concurs'),
  ConcurrenceRefused: (document, data) => acted(document, data, 'refuses'),
  RouteEnded: (document, { routeId, outcome }) => {
    const { route } = document;
    document.route = undefined;
    if (route?.routeId !== routeId) return [`ends ${routeId}, which does not run`];
    const isEarly = outcome === 'completed' && route.waiting.size > 0;
    return isEarly ? [`completes ${routeId} without ${[...route.waiting].join(', ')}`] : [];
  },

  ConsignmentPrepared: ({ sendings }, { addresseeId, consignmentId, replaces }) => {
    const before = sendings.get(addresseeId);
    sendings.set(addresseeId, { consignmentId, state: 'prepared' });
    const isFree = !before || (before.state === 'bounced' && before.consignmentId === replaces);
    return isFree ? [] : [`prepares a second sending to ${addresseeId}`];
  },
  ConsignmentSent: (document, data) => became(document, data, { from: ['prepared'], to: 'sent' }),
  ConsignmentBounced: (document, data) => became(document, data, { from: ['sent'], to: 'bounced' }),
  ConsignmentDelivered: (document, data) =>
    became(document, data, { from: ['sent', 'bounced'], to: 'delivered' }),
  DocumentDispatched: (document) => {
    const isAgain = document.isDispatched;
    document.isDispatched = true;
    return [
      isAgain ? 'is dispatched twice' : undefined,
      ...[...document.sendings].map(([addresseeId, { state }]) =>
        state === 'prepared' ? `is dispatched before ${addresseeId} was sent to` : undefined,
      ),
    ];
  },

  DocumentSettled: (_, { replies = [] }, numbers) =>
    replies.map(({ documentId, number }) =>
      numbers.get(documentId) === number ? undefined : `is settled by ${number}, no such reply`,
    ),
};

const openTask = ({ tasks }, taskId, verb) => {
  const task = tasks.get(taskId) ?? { state: 'unknown', asked: new Set() };
  return {
    task,
    wrong: task.state === 'open' ? [] : [`${verb} ${taskId}, which is ${task.state}`],
  };
};

const acted = ({ route }, { routeId, stepId, content }, verb) => {
  if (route?.routeId !== routeId) return [`${verb} in ${routeId}, which does not run`];
  const wasWaiting = route.waiting.delete(stepId);
  return [
    wasWaiting ? undefined : `${verb} at step ${stepId} once more`,
    content.version === route.version ? undefined : `${verb} with version ${content.version}`,
  ];
};

const became = ({ sendings }, { addresseeId, consignmentId }, { from, to }) => {
  const sending = sendings.get(addresseeId);
  const isRight = sending?.consignmentId === consignmentId && from.includes(sending.state);
  if (sending) sending.state = to;
  return isRight ? [] : [`${consignmentId} is ${to} out of turn`];
};
