import type { Principal } from '@chancery/kernel';
import {
  ann,
  bob,
  cas,
  council,
  dora,
  eve,
  fact,
  kim,
  lea,
  legal,
  mia,
  order,
  permits,
  program,
  registry,
  zoe,
} from '../examples.js';
import * as commands from './document.commands.js';
import { actionsOfTask, allowedActions } from './document.actions.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import * as errors from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import { mayRead } from './document.rights.js';
import type { Document, Present } from './document.state.js';
import { leadOf, type Task } from './task.state.js';
import type { TaskOrder } from './task.terms.js';

const resolutionId = 'r-1';
const taskId = 't-1';
const inRegistry = [fact('DocumentReceived'), fact('DocumentRegistered')];

const evolve = (state: Document, events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((next, event) => documentDecider.evolve(next, event), state);

/** A document of which one order after the other is given. */
class Way {
  readonly events: DocumentEvent[] = [];
  state: Document;

  constructor(...history: readonly DocumentEvent[]) {
    this.state = evolve(documentDecider.initialState, history);
  }

  get document(): Present {
    if (this.state.situation === 'absent') throw new Error('There is no document.');
    return this.state;
  }

  task(id = taskId): Task {
    const task = this.document.tasks.find((each) => each.taskId === id);
    if (!task) throw new Error(`There is no task ${id}.`);
    return task;
  }

  take(...orders: readonly DocumentCommand[]): this {
    for (const each of orders) {
      documentDecider.admit(this.state, each);
      const events = documentDecider.decide(this.state, each);
      this.events.push(...events);
      this.state = evolve(this.state, events);
    }
    return this;
  }

  /** The events of one more order. */
  next(command: DocumentCommand): readonly DocumentEvent[] {
    const before = this.events.length;
    return this.take(command).events.slice(before);
  }

  refusal(command: DocumentCommand): unknown {
    try {
      documentDecider.admit(this.state, command);
      return documentDecider.decide(this.state, command);
    } catch (error) {
      return error;
    }
  }
}

const lead = { executorId: 'permits', place: permits };
const advice = { executorId: 'legal', place: legal };
const third = { executorId: 'registry', place: registry };
const fourth = { executorId: 'council', place: council };

const task = (change: Partial<TaskOrder> = {}): TaskOrder => ({
  ...{ taskId, what: 'Examine the plan', executors: [lead, advice], join: 'lead' },
  ...{ isOnControl: false, movesCustody: false, dueDate: '2026-05-12' },
  ...change,
});

const issue = (by = mia, ...tasks: readonly TaskOrder[]) =>
  order('IssueResolution', by, { resolutionId, tasks: tasks.length > 0 ? tasks : [task()] });
const contribute = (by: Principal, executorId: string) =>
  order('Contribute', by, { taskId, executorId, text: 'No objection', attachmentIds: [] });
const report = (by: Principal, id = taskId) =>
  order('ReportTask', by, { taskId: id, text: 'Examined', attachmentIds: [] });
const accept = (by: Principal = mia, id = taskId) => order('AcceptTask', by, { taskId: id });
const sendBack = (change: object = {}) =>
  order('SendBackTask', mia, { taskId, clockId: 'c-2', reason: 'The fence', ...change });
const decline = (by: Principal, executorId: string) =>
  order('DeclineTask', by, { taskId, executorId, reason: 'Not ours' });
const cancel = (by: Principal = mia) =>
  order('CancelTask', by, { taskId, reason: 'Done elsewhere' });
const delegate = (by: Principal, change: Partial<TaskOrder> = {}, executorId = 'permits') =>
  order('DelegateTask', by, {
    ...{ taskId, executorId },
    tasks: [
      task({
        ...{ taskId: 't-2', what: 'Measure the land' },
        executors: [{ executorId: 'bob', place: { ...permits, officerId: bob.id } }],
        ...change,
      }),
    ],
  });
const change = (data: object) =>
  order('ChangeExecutors', mia, { taskId, add: [], remove: [], ...data });
const later = <Command extends DocumentCommand>(command: Command, at: string): Command => {
  const Again = command.constructor as new (data: object, by: Principal) => Command;
  return new Again({ ...command.data, at }, command.by);
};

const ordered = (...tasks: readonly TaskOrder[]): Way =>
  new Way(...inRegistry).take(issue(mia, ...tasks));
const types = (events: readonly DocumentEvent[]): readonly string[] =>
  events.map(({ type }) => type);

describe('A resolution', () => {
  it('gives the lead a task and the others contributions, until the end of the day; their units may read', () => {
    const way = ordered();
    expect(way.events).toMatchObject([
      {
        type: 'ResolutionIssued',
        data: {
          ...{ resolutionId, author: { ...council, officerId: mia.id } },
          tasks: [{ dueAt: '2026-05-12T21:00:00.000Z', executors: [lead, advice] }],
        },
      },
      {
        type: 'ClockStarted',
        data: { clockId: taskId, role: 'task', taskId, dueDate: '2026-05-12', ladder: [] },
      },
    ]);
    expect(leadOf(way.task())).toMatchObject(lead);
    expect([bob, lea].map((by) => mayRead(way.document, by))).toEqual([true, true]);
  });

  it('is for who oversees the unit in custody, and orders those below', () => {
    const way = new Way(...inRegistry);
    expect(way.refusal(issue(ann))).toBeInstanceOf(errors.NotPermitted);
    const inPermits = new Way(...inRegistry, fact('DocumentHandedOver'), fact('HandOverAccepted'));
    expect(inPermits.refusal(issue(dora))).toMatchObject({
      code: 'executor-not-subordinate',
      data: { places: [legal] },
    });
    expect(inPermits.next(issue(dora, task({ executors: [lead] })))).toHaveLength(2);
  });

  it.each([
    ['executor-named-twice', task({ executors: [lead, { ...lead, executorId: 'again' }] })],
    ['join-needs-more-executors', task({ join: 'at-least', atLeast: 2 })],
    ['task-needs-lead', task({ executors: [] })],
    ['term-in-past', task({ dueDate: '2026-03-01' })],
    [
      'too-many-tasks',
      task({
        executors: Array.from({ length: 51 }, (_, n) => ({
          executorId: `e-${n}`,
          place: { ...permits, officerId: `riverside.o${n}` },
        })),
      }),
    ],
    [
      'addressee-not-available',
      task({ executors: [{ executorId: 'x', place: { ...permits, officerId: lea.id } }] }),
    ],
  ])('is refused: %s', (code, bad) =>
    expect(new Way(...inRegistry).refusal(issue(mia, bad))).toMatchObject({ code }),
  );

  it('holds fifty tasks, and a document five hundred open ones', () => {
    const many = (count: number, first = 0) =>
      Array.from({ length: count }, (_, n) => task({ taskId: `t-${first + n}` }));
    expect(new Way(...inRegistry).refusal(issue(mia, ...many(51)))).toMatchObject({
      data: { what: 'tasks in a resolution', most: 50 },
    });
    const full = new Way(...inRegistry);
    for (let first = 0; first < 500; first += 50) full.take(issue(mia, ...many(50, first)));
    expect(full.refusal(issue())).toMatchObject({ data: { most: 500 } });
  });

  it('sends the document itself along, once at most, and a refused hand-over declines the task', () => {
    const moving = task({ movesCustody: true });
    const twice = issue(mia, moving, { ...moving, taskId: 't-2' });
    expect(new Way(...inRegistry).refusal(twice)).toMatchObject({ code: 'custody-moves-once' });
    const way = ordered(moving);
    expect(way.events).toMatchObject([
      {},
      {},
      { type: 'DocumentHandedOver', data: { handOverId: taskId, to: permits, purpose: 'action' } },
    ]);
    expect(way.refusal(issue(mia, { ...moving, taskId: 't-3' }))).toMatchObject({
      data: { reason: 'hand-over-awaits-answer' },
    });
    const refuse = order('RefuseHandOver', bob, { handOverId: taskId, reason: 'Not ours' });
    expect(types(way.next(refuse))).toEqual(['HandOverRefused', 'TaskDeclined']);
    expect(leadOf(way.task())).toBeUndefined();
  });

  it('grows by tasks that its author adds, and is withdrawn with all that is not done', () => {
    const way = ordered();
    const more = { taskId: 't-3', executors: [third] };
    const add = (by: Principal) => order('SetTask', by, { resolutionId, task: task(more) });
    expect(way.refusal(add(ann))).toBeInstanceOf(errors.NotPermitted);
    way.take(add(mia), report(bob), accept());
    const unknown = order('WithdrawResolution', mia, { resolutionId: 'r-9', reason: '' });
    expect(way.refusal(unknown)).toMatchObject({ data: { resolutionIds: [resolutionId] } });
    const withdraw = order('WithdrawResolution', mia, { resolutionId, reason: 'A mistake' });
    expect(way.next(withdraw)).toMatchObject([
      { type: 'ResolutionWithdrawn' },
      { type: 'TaskCancelled', data: { taskId: 't-3', because: 'withdrawn' } },
      { type: 'ClockStopped', data: { because: 'task-cancelled', isKept: true } },
    ]);
    expect(way.next(withdraw)).toEqual([]);
    expect(way.task().state).toBe('accepted');
  });

  it('is also ordered by a service, in the name of the unit that has the document', () =>
    expect(new Way(...inRegistry).next(issue(program))).toMatchObject([
      { data: { author: registry } },
      {},
    ]));
});

describe('Contributions and reports', () => {
  it('wait for all who were asked, until the author excuses them', () => {
    const way = ordered(task({ join: 'all' }));
    expect(way.refusal(report(bob))).toMatchObject({
      code: 'contributions-missing',
      data: { executorIds: ['legal'] },
    });
    way.take(order('ExcuseExecutor', mia, { taskId, executorId: 'legal', reason: 'On leave' }));
    expect(types(way.next(report(bob)))).toEqual(['TaskReported', 'ClockStopped']);
  });

  it('wait for two of three, and then ask the third no more', () => {
    const two = task({
      ...{ join: 'at-least', atLeast: 2 },
      executors: [lead, advice, third, fourth],
    });
    const way = ordered(two).take(contribute(lea, 'legal'));
    expect(way.refusal(report(bob))).toMatchObject({ code: 'contributions-missing' });
    expect(way.next(contribute(ann, 'registry'))).toMatchObject([
      { type: 'ContributionGiven', data: { released: ['council'] } },
    ]);
    expect(way.next(report(bob))).toHaveLength(2);
  });

  it('are for those who were asked, once, with files of the document', () => {
    const way = ordered();
    expect(way.refusal(contribute(ann, 'legal'))).toMatchObject({ code: 'not-an-executor' });
    expect(way.refusal(contribute(bob, 'permits'))).toMatchObject({ code: 'not-an-executor' });
    const withFile = order('Contribute', lea, {
      ...{ taskId, executorId: 'legal', text: 'See there', attachmentIds: ['a-9'] },
    });
    expect(way.refusal(withFile)).toBeInstanceOf(errors.AttachmentNotFound);
    way.take(contribute(lea, 'legal'));
    expect(way.refusal(contribute(lea, 'legal'))).toMatchObject({
      code: 'not-an-executor',
      data: { executorIds: ['permits'] },
    });
    expect(way.refusal(report(lea))).toMatchObject({ data: { executorIds: ['legal'] } });
    expect(way.refusal(order('CancelTask', mia, { taskId: 't-9', reason: '' }))).toMatchObject({
      code: 'task-not-found',
      data: { openTaskIds: [taskId] },
    });
  });

  it('keep the term by the report, and a new term runs when it is sent back', () => {
    const way = ordered().take(report(bob));
    expect(way.events.at(-1)).toMatchObject({ data: { isKept: true, clockId: taskId } });
    expect(way.next(sendBack({ dueDate: '2026-05-20' }))).toMatchObject([
      { type: 'TaskSentBack', data: { lead: { executorId: 'permits' }, asked: [advice] } },
      { type: 'ClockStarted', data: { clockId: 'c-2', dueDate: '2026-05-20' } },
    ]);
    expect(way.document.taskClocks).toMatchObject([
      { stopped: { isKept: true } },
      { clockId: 'c-2' },
    ]);
  });

  it('hold the old date, passed or not, where no new one is set', () => {
    const way = ordered();
    way.take(later(report(bob), '2026-05-13T08:00:00.000Z'));
    expect(way.events.at(-1)).toMatchObject({ data: { isKept: false } });
    expect(way.next(later(sendBack(), '2026-05-14T08:00:00.000Z'))).toMatchObject([
      {},
      { type: 'ClockStarted', data: { dueDate: '2026-05-12' } },
    ]);
  });

  it('are accepted or sent back once they are there, and by the author', () => {
    const way = ordered();
    expect(way.refusal(accept())).toMatchObject({ code: 'task-not-reported' });
    expect(way.refusal(sendBack())).toMatchObject({ code: 'task-not-reported' });
    way.take(report(bob));
    expect(way.refusal(accept(bob))).toBeInstanceOf(errors.NotPermitted);
    expect(way.refusal(report(bob))).toMatchObject({ code: 'task-not-open' });
    expect(way.next(accept())).toMatchObject([{ type: 'TaskAccepted' }]);
  });

  it('are accepted by the new head of the unit when the author has left', () => {
    const heir = { ...mia, id: 'riverside.ina' };
    expect(ordered().take(report(bob)).next(accept(heir))).toHaveLength(1);
  });

  it('say so where who accepts has reported', () =>
    expect(
      ordered(task({ executors: [fourth] }))
        .take(report(mia))
        .next(accept()),
    ).toMatchObject([{ data: { isOwn: true } }]));
});

describe('Within a unit that was asked', () => {
  const claim = (by: Principal) => order('ClaimTask', by, { taskId, executorId: 'permits' });

  it('one officer takes a task on, releases it, and the head gives it to another', () => {
    const way = ordered().take(claim(bob));
    expect(way.next(claim(bob))).toEqual([]);
    expect(way.refusal(claim(cas))).toMatchObject({ data: { officerId: bob.id } });
    expect(way.refusal(report(cas))).toMatchObject({ code: 'not-an-executor' });
    const reassign = (officerId: string) =>
      order('ReassignTask', dora, { taskId, executorId: 'permits', officerId });
    expect(way.refusal(reassign(lea.id))).toBeInstanceOf(errors.OfficerNotInUnit);
    expect(way.next(reassign(cas.id))).toMatchObject([
      { type: 'TaskReassigned', data: { fromOfficerId: bob.id, officerId: cas.id, isLead: true } },
    ]);
    const release = (by: Principal) => order('ReleaseTask', by, { taskId, executorId: 'permits' });
    expect(way.refusal(release(bob))).toMatchObject({ code: 'not-an-executor' });
    expect(way.next(release(cas))).toMatchObject([{ data: { officerId: cas.id } }]);
    expect(way.next(release(dora))).toEqual([]);
  });
});

describe('What is given on', () => {
  it('ends no later than the task above it', () => {
    const way = ordered();
    expect(way.refusal(delegate(dora, { dueDate: '2026-05-15' }))).toMatchObject({
      code: 'sub-task-after-parent',
      data: { parentDueDate: '2026-05-12' },
    });
    const { dueDate: _, ...undated } = task({ taskId: 't-2', executors: [lead] });
    const order2 = order('DelegateTask', dora, {
      ...{ taskId, executorId: 'permits', tasks: [undated] },
    });
    expect(way.next(order2)).toMatchObject([{ data: { task: { dueDate: '2026-05-12' } } }, {}]);
  });

  it('is done before its giver reports', () => {
    const way = ordered().take(delegate(dora));
    expect(way.refusal(report(dora))).toMatchObject({
      code: 'sub-tasks-open',
      data: { taskIds: ['t-2'] },
    });
    way.take(report(bob, 't-2'), accept(dora, 't-2'));
    expect(way.next(report(dora))).toHaveLength(2);
  });

  it('goes five levels down and no deeper', () => {
    const way = ordered();
    const level = (n: number) =>
      order('DelegateTask', dora, {
        taskId: n === 0 ? taskId : `s-${n - 1}`,
        executorId: 'permits',
        tasks: [task({ taskId: `s-${n}`, executors: [lead] })],
      });
    for (let n = 0; n < 5; n += 1) way.take(level(n));
    expect(way.refusal(level(5))).toMatchObject({ code: 'delegation-too-deep' });
  });

  it('falls with the task above it, not with its rework', () => {
    const way = ordered().take(delegate(dora));
    expect(way.next(cancel())).toMatchObject([
      { data: { taskId, because: 'cancelled', executorIds: ['legal'] } },
      {},
      { data: { taskId: 't-2', because: 'parent-cancelled' } },
      {},
    ]);
    expect(way.refusal(delegate(dora))).toMatchObject({ code: 'task-not-open' });
  });

  it('is the affair of the head, or of the officer named', () => {
    const way = ordered();
    expect(way.refusal(delegate(bob))).toMatchObject({ code: 'not-an-executor' });
    expect(way.refusal(delegate(mia, { executors: [advice] }))).toHaveLength(2);
  });
});

describe('Who was asked', () => {
  it('declines the day after, and nobody else stops; after a contribution it is too late', () => {
    const way = ordered(task({ join: 'all' })).take(decline(bob, 'permits'));
    expect(way.events.at(-1)).toMatchObject({
      type: 'TaskDeclined',
      data: { isLead: true, answerPlace: council },
    });
    expect(way.refusal(report(bob))).toMatchObject({ code: 'not-an-executor' });
    way.take(contribute(lea, 'legal'));
    expect(way.refusal(decline(lea, 'legal'))).toMatchObject({
      code: 'decline-too-late',
      data: { because: 'contributed' },
    });
    expect(way.next(change({ add: [third], leadId: 'registry' }))).toMatchObject([
      { data: { removed: ['permits'], leadId: 'registry', executors: [advice, third] } },
    ]);
    expect(way.next(report(ann))).toHaveLength(2);
  });

  it('does not decline once the time for it is over', () => {
    const { data, by } = decline(bob, 'permits');
    const late = new commands.DeclineTask({ ...data, declineUntil: data.at }, by);
    expect(ordered().refusal(late)).toMatchObject({ data: { because: 'time-is-up' } });
  });

  it('may be changed while it runs, as long as the join rule can hold and somebody leads', () => {
    const two = task({
      ...{ join: 'at-least', atLeast: 2 },
      executors: [lead, advice, third, fourth],
    });
    const way = ordered(two);
    expect(way.refusal(change({ remove: ['registry', 'council'] }))).toMatchObject({
      code: 'join-needs-more-executors',
      data: { atLeast: 2, coExecutors: 1 },
    });
    expect(way.refusal(change({ remove: ['permits'] }))).toMatchObject({ code: 'task-needs-lead' });
    expect(way.refusal(change({ remove: ['nobody'] }))).toMatchObject({ code: 'not-an-executor' });
    const excuse = (executorId: string) =>
      order('ExcuseExecutor', mia, { taskId, executorId, reason: 'On leave' });
    way.take(excuse('council'));
    expect(way.next(excuse('council'))).toEqual([]);
    expect(way.refusal(excuse('registry'))).toMatchObject({ code: 'join-needs-more-executors' });
    expect(way.refusal(excuse('permits'))).toMatchObject({ code: 'task-needs-lead' });
  });

  it('leaves the contribution behind when removed, and takes along what was given on', () => {
    const way = ordered(task({ executors: [lead, advice, third] })).take(
      contribute(lea, 'legal'),
      delegate(mia, { executors: [third] }, 'registry'),
    );
    expect(types(way.next(change({ remove: ['legal', 'registry'] })))).toEqual([
      'ExecutorsChanged',
      'TaskCancelled',
      'ClockStopped',
    ]);
    expect(types(way.events)).toContain('ContributionGiven');
    expect(way.document.involvedUnits).toContain(legal.unitId);
  });
});

describe('More time', () => {
  const ask = order('AskExtension', bob, { taskId, date: '2026-05-20', reason: 'Ill' });
  const extend = (by: Principal, dueDate = '2026-05-20') =>
    order('ExtendTask', by, { taskId, dueDate, reason: 'Ill' });
  const refuse = order('RefuseExtension', mia, { taskId, reason: 'The applicant waits' });

  it('is asked by the lead, and given or refused by the author', () => {
    const way = ordered().take(ask);
    expect(way.refusal(extend(bob))).toBeInstanceOf(errors.NotPermitted);
    expect(way.next(extend(mia))).toMatchObject([
      { type: 'ClockExtended', data: { taskId, dueDate: '2026-05-20', ground: 'order' } },
    ]);
    expect(way.task()).toMatchObject({ dueDate: '2026-05-20' });
    expect(way.refusal(refuse)).toMatchObject({ code: 'extension-not-asked' });
    expect(ordered().take(ask).next(refuse)).toMatchObject([{ type: 'ExtensionRefused' }]);
  });

  it('comes too late once the term is over, goes forward only, and lapses with the report', () => {
    const way = ordered().take(ask);
    expect(way.refusal(later(extend(mia), '2026-05-12T21:00:00.000Z'))).toMatchObject({
      code: 'extension-too-late',
    });
    expect(way.refusal(extend(mia, '2026-05-11'))).toMatchObject({ code: 'extension-not-later' });
    way.take(report(bob));
    expect(way.refusal(refuse)).toMatchObject({ code: 'extension-not-asked' });
  });

  it('is nothing for a task without a term, nor beyond the task above', () => {
    const { dueDate: _, ...undated } = task();
    expect(ordered(undated).refusal(ask)).toMatchObject({ code: 'task-without-term' });
    const sub = order('ExtendTask', dora, { taskId: 't-2', dueDate: '2026-05-20', reason: 'Ill' });
    expect(ordered().take(delegate(dora)).refusal(sub)).toMatchObject({
      code: 'sub-task-after-parent',
    });
  });

  it('is also given by the control service, for what it watches over', () => {
    expect(ordered(task({ isOnControl: true })).next(extend(kim))).toHaveLength(1);
    const inCouncil = task({ executors: [lead, fourth] });
    const unwatched = ordered(inCouncil).take(
      order('PutOnControl', kim, { taskId, place: council }),
    );
    expect(unwatched.next(extend(kim))).toHaveLength(1);
  });
});

describe('Control', () => {
  const off = (by: Principal) => order('TakeOffControl', by, { taskId, mark: 'Done' });

  it('goes on after the author has accepted, until it is taken off; then the document may be closed', () => {
    const way = ordered(task({ isOnControl: true })).take(report(bob));
    expect(way.refusal(off(kim))).toMatchObject({ code: 'task-not-accepted' });
    expect(way.next(accept())).toMatchObject([{ data: { control: council } }]);
    const settle = order('SettleDocument', ann, { way: 'taken-note' });
    const close = order('CloseDocument', ann);
    way.take(settle);
    expect(way.refusal(close)).toMatchObject({ data: { reason: 'tasks-open' } });
    expect(way.refusal(off(bob))).toBeInstanceOf(errors.NotPermitted);
    way.take(off(kim));
    expect(way.refusal(off(mia))).toMatchObject({ code: 'task-not-on-control' });
    expect(types(way.next(close))).toEqual(['DocumentClosed']);
  });

  it('is put on once, while the task is under way, by its author or the control service', () => {
    const on = (by: Principal) => order('PutOnControl', by, { taskId, place: council });
    const way = ordered();
    expect(way.refusal(on(bob))).toBeInstanceOf(errors.NotPermitted);
    way.take(on(mia));
    expect(way.refusal(on(mia))).toMatchObject({ code: 'task-on-control' });
    expect(ordered().take(report(bob), accept()).refusal(on(mia))).toMatchObject({
      code: 'task-not-open',
    });
  });

  it('lets the control service read', () => {
    const elsewhere = {
      ...kim,
      posts: [{ unitId: 'riverside.watch', roles: ['controller'] as const }],
    };
    expect(mayRead(ordered().document, elsewhere)).toBe(false);
    expect(mayRead(ordered(task({ isOnControl: true })).document, elsewhere)).toBe(true);
  });
});

describe('Tasks and the document', () => {
  it('end when it goes to another authority or is not taken in', () => {
    const forward = order('ForwardToAuthority', ann, { toAuthority: 'hillside', reason: 'Theirs' });
    expect(ordered().next(forward)).toMatchObject([
      { type: 'DocumentForwarded' },
      { type: 'TaskCancelled', data: { because: 'forwarded', reason: 'Theirs' } },
      { type: 'ClockStopped' },
    ]);
    const watched = ordered(task({ isOnControl: true })).take(report(bob), accept());
    expect(types(watched.next(forward))).toEqual(['DocumentForwarded', 'ControlEnded']);
    const draft = new Way(fact('DocumentReceived')).take(issue());
    const refuse = order('RefuseRegistration', ann, { reason: 'By mistake' });
    expect(draft.next(refuse)).toMatchObject([{}, { data: { because: 'not-registered' } }, {}]);
  });

  it('are offered to those who may do something with them', () => {
    const way = ordered();
    const offered = (by: Principal) => actionsOfTask(way.document, way.task(), by);
    expect(offered(bob)).toEqual(['claim-task', 'report-task', 'decline-task', 'ask-extension']);
    expect(offered(lea)).toEqual(['claim-task', 'contribute', 'decline-task']);
    expect(offered(eve)).toEqual([]);
    expect(offered(mia)).toContain('cancel-task');
    expect(allowedActions(way.document, bob)).toContain('report-task');
    expect(allowedActions(way.document, zoe)).toEqual([]);
  });
});
