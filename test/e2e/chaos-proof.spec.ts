import { commandViolations } from '../soak/proof/commands.js';
import { feedViolations, longestQueues, restingViolations } from '../soak/proof/feeds.js';
import { logViolations } from '../soak/proof/log.js';
import { numberViolations, pendingNumbers } from '../soak/proof/numbers.js';
import { pastViolations } from '../soak/proof/past.js';
import { staysOf } from '../soak/proof/stays.js';
import { workViolations } from '../soak/proof/work.js';

const documentId = 'd-1';
const stream = `document-${documentId}`;
const at = (second: number) => `2026-03-02T09:00:0${second}.000Z`;

/** The nth event of a log: an order of an officer on the one document, unless said otherwise. */
const event = (n: number, type: string, more: object = {}) => ({
  id: `e-${n}`,
  type,
  stream,
  revision: n,
  position: BigInt(n * 100),
  createdAt: Date.parse(at(n)),
  commandId: `c-${n}`,
  by: 'officer',
  ...more,
  data: { documentId, at: at(n), ...('data' in more ? (more.data as object) : {}) },
});

const received = event(0, 'DocumentReceived', {
  data: {
    ...{ authorityId: 'riverside', unitId: 'riverside.registry', subject: 'Two lime trees' },
    ...{ kind: 'application', language: 'en', accessLevel: 'internal', sender: {} },
  },
});
const registered = event(1, 'DocumentRegistered', {
  data: { registerId: 'riverside.in.2026', number: '1' },
});
const handedOver = event(2, 'DocumentHandedOver', {
  data: {
    ...{ handOverId: 'h-1', purpose: 'action', to: { unitId: 'riverside.permits' } },
    from: { unitId: 'riverside.registry' },
  },
});
const recalled = event(3, 'HandOverRecalled', { data: { handOverId: 'h-1', purpose: 'action' } });
const log = [received, registered, handedOver, recalled];

describe('the proof that the log is sound', () => {
  it('holds for a log in order', () => expect(logViolations(log)).toEqual([]));

  it('fails when an event is there twice', () =>
    expect(logViolations([received, { ...registered, id: received.id }])).toEqual([
      `Event e-0 of ${stream} is in the log twice`,
    ]));

  it('fails when a revision was left out', () =>
    expect(logViolations([received, handedOver])).toEqual([`${stream} has 2 where 1 is due`]));
});

describe('the proof that orders took effect once', () => {
  const order = (n: number, sort: string, more: object = {}) => ({
    ...{ key: `k-${n}`, sort, route: `/v1/documents/${documentId}`, body: { documentId } },
    ...{ revision: n, position: BigInt(n * 100), ...more },
  });
  const acknowledged = [order(0, 'receive'), order(1, 'register'), order(2, 'hand-over')];
  const refused = [order(7, 'claim')];
  const idOf = ({ key }: { key: string }) => key.replace('k-', 'c-');
  const violations = (events: object[], told: { acknowledged: object[]; refused: object[] }) =>
    commandViolations(events, told, idOf) as string[];
  const events = [received, registered, handedOver];

  it('holds when all that was acknowledged is there, and nothing else', () =>
    expect(violations(events, { acknowledged, refused })).toEqual([]));

  it('fails when an acknowledged order is not in the log', () =>
    expect(violations([received, registered], { acknowledged, refused })).toEqual([
      expect.stringContaining('was acknowledged and is not in the log'),
    ]));

  it('fails when an order took effect twice', () => {
    const twice = { ...event(3, 'DocumentHandedOver'), commandId: 'c-2' };
    expect(violations([...events, twice], { acknowledged, refused })).toContainEqual(
      expect.stringContaining('is in the log 2 times'),
    );
  });

  it('fails when the answer named another place in the log', () => {
    const elsewhere = [...acknowledged.slice(0, 2), order(2, 'hand-over', { revision: 5 })];
    expect(violations(events, { acknowledged: elsewhere, refused })).toEqual([
      expect.stringContaining('@5 and is DocumentHandedOver'),
    ]);
  });

  it('fails when a refused order left something', () =>
    expect(violations([...events, event(7, 'DocumentClaimed')], { acknowledged, refused })).toEqual(
      [expect.stringContaining('was refused and left DocumentClaimed')],
    ));

  it('fails when somebody was never told of what the log holds', () =>
    expect(violations([...events, event(3, 'NoteAdded')], { acknowledged, refused })).toEqual([
      expect.stringContaining('comes from no order that was answered'),
    ]));
});

describe('the proof about tasks, concurrence and dispatch', () => {
  const executors = [{ executorId: 'x-1' }, { executorId: 'x-2' }];
  const tasks = [{ taskId: 't-1', executors, join: 'all' }];
  const issued = { type: 'ResolutionIssued', data: { tasks } };
  const task = (type: string, data: object = {}) => ({ type, data: { taskId: 't-1', ...data } });
  const contributed = task('ContributionGiven', { executorId: 'x-2' });
  const content = { version: 2 };
  const steps = [{ stepId: '1' }, { stepId: '2' }];
  const route = (type: string, data: object = {}) => ({ type, data: { routeId: 'r-1', ...data } });
  const started = route('RouteStarted', { content, steps });
  const concurred = (stepId: string, version = 2) =>
    route('ConcurrenceGiven', { stepId, content: { version } });
  const completed = route('RouteEnded', { outcome: 'completed' });
  const sending = (type: string, consignmentId = 'g-1', data: object = {}) => ({
    ...{ type, data: { addresseeId: 'first', consignmentId, ...data } },
  });
  const ready = sending('ConsignmentPrepared');
  const sent = sending('ConsignmentSent');
  const dispatched = { type: 'DocumentDispatched', data: {} };
  const closed = { type: 'DocumentClosed', data: {} };
  const violations = (...told: { type: string; data: object }[]) =>
    (workViolations(told.map(({ type, data }, n) => event(n, type, { data }))) as string[]).join(
      '; ',
    );

  it('holds for the whole way of a letter', () =>
    expect(
      violations(
        ...[issued, contributed, task('TaskReported'), task('TaskSentBack'), task('TaskReported')],
        ...[task('TaskAccepted'), started, concurred('1'), concurred('2'), completed],
        ...[ready, sent, sending('ConsignmentBounced')],
        ...[sending('ConsignmentPrepared', 'g-2', { replaces: 'g-1' })],
        ...[sending('ConsignmentSent', 'g-2'), dispatched, closed],
      ),
    ).toBe(''));

  it.each([
    ['a task is reported without a contribution', [issued, task('TaskReported')], 'without all'],
    ['a document is closed with a task', [issued, closed], 'closed with t-1 open'],
    ['a task is accepted unreported', [issued, task('TaskAccepted')], 'not reported'],
    ['two routes run', [started, route('RouteStarted', { content, steps })], 'while r-1 runs'],
    ['somebody concurs twice', [started, concurred('1'), concurred('1')], 'once more'],
    ['another version is concurred with', [started, concurred('1', 3)], 'with version 3'],
    ['a route ends early', [started, concurred('1'), completed], 'without 2'],
    ['an addressee gets it twice', [ready, sending('ConsignmentPrepared', 'g-2')], 'a second'],
    ['it comes back unsent', [ready, sending('ConsignmentBounced')], 'out of turn'],
    ['it is dispatched unsent', [ready, dispatched], 'before first was sent to'],
    ['it is dispatched twice', [ready, sent, dispatched, dispatched], 'twice'],
    [
      'it is settled by a number that the reply does not bear',
      [{ type: 'DocumentSettled', data: { replies: [{ documentId: 'd-9', number: '9' }] } }],
      'no such reply',
    ],
  ])('fails when %s', (_, told, words) => expect(violations(...told)).toContain(words));
});

describe('the proof about register numbers', () => {
  const allocated = (sequence: number, id: string) =>
    event(sequence, 'NumberAllocated', {
      data: { registerId: 'in', documentId: id, sequence, number: String(sequence) },
    });
  const entered = (id: string, number: string) =>
    event(9, 'DocumentRegistered', { data: { documentId: id, number } });
  const told = [{ sort: 'register', body: { documentId: 'd-1', number: '1' } }];

  it('holds when each number is on its document', () =>
    expect(numberViolations([allocated(1, 'd-1'), entered('d-1', '1')], told)).toEqual([]));

  it.each([
    ['a number was left out', [allocated(2, 'd-1'), entered('d-1', '2')], 'has 2 where 1 is due'],
    ['a document bears another', [allocated(1, 'd-1'), entered('d-1', '7')], 'bears 7'],
    [
      'a document got two',
      [allocated(1, 'd-1'), allocated(2, 'd-1'), entered('d-1', '2')],
      'got 2 as a second number',
    ],
    ['another was promised', [allocated(1, 'd-2'), entered('d-2', '1')], 'was said to be 1'],
  ])('fails when %s', (_, events, words) =>
    expect(numberViolations(events, told).join('\n')).toContain(words),
  );

  it('knows the numbers that no document has yet', () =>
    expect([...pendingNumbers([allocated(1, 'd-1')])]).toEqual(['d-1']));
});

describe('the proof about feeds', () => {
  const stays = staysOf(log);
  const handOver = 'd-1 h-1';
  const feed = (...messages: object[]) => ({
    unitId: 'riverside.permits',
    messages: messages.map((message) => ({ connection: 1, at: Date.parse(at(2)), ...message })),
  });
  const whole = (id: string, keys: string[] = []) => ({ id, event: 'queue', keys });
  const added = { id: '200', event: 'added', keys: [handOver] };
  const gone = { id: '300', event: 'removed', keys: [handOver], at: Date.parse(at(4)) };

  it('tells from the log what lay where, and from when to when', () =>
    expect(stays).toMatchObject([
      { key: 'd-1 custody', unitId: 'riverside.registry', from: { position: 0n } },
      {
        ...{ key: handOver, unitId: 'riverside.permits' },
        ...{ from: { position: 200n }, to: { position: 300n } },
      },
    ]));

  it('knows how long a queue was at its longest', () =>
    expect([...longestQueues(stays).values()]).toEqual([1, 1]));

  it('holds when an item came, and went', () =>
    expect(feedViolations(feed(whole('100'), added, gone), stays)).toEqual([]));

  it('fails when an item lay there and was not shown', () =>
    expect(feedViolations(feed(whole('200')), stays)).toEqual([
      'riverside.permits at 200 did not show d-1 h-1',
    ]));

  it('fails when an item was not shown after the client came back', () => {
    const back = { ...whole('200'), connection: 2 };
    expect(feedViolations(feed(whole('100'), added, back), stays)).toEqual([
      'riverside.permits at 200 did not show d-1 h-1',
    ]);
  });

  it('fails when an item goes on being shown that has gone', () => {
    const later = { ...whole('300', [handOver]), at: Date.parse(at(4)) };
    expect(feedViolations(feed(whole('200', [handOver]), later), stays)).toEqual([
      'riverside.permits at 300 showed d-1 h-1, which was not there',
    ]);
  });

  it('does not ask for what may have gone before it was read', () =>
    expect(feedViolations(feed({ ...whole('200'), at: Date.parse(at(4)) }), stays)).toEqual([]));

  it('fails when, at rest, an item is shown otherwise than it is', () => {
    const custody = {
      kind: 'registration',
      purpose: null,
      officerId: null,
      since: at(1),
      due: null,
    };
    const shown = new Map([['d-1 custody', { ...custody, fromUnitId: null }]]);
    const registry = { unitId: 'riverside.registry', shown };
    expect(restingViolations(registry, stays)).toHaveLength(1);
    shown.set('d-1 custody', {
      ...{ ...custody, kind: 'handling', fromUnitId: null },
      since: at(3), // when it came back
    });
    expect(restingViolations(registry, stays)).toEqual([]);
  });
});

describe('the proof about queues of the past', () => {
  const stays = staysOf(log);
  const permits = (instant: string, ...keys: string[]) =>
    pastViolations(
      { unitId: 'riverside.permits', instant: Date.parse(instant), keys },
      stays,
    ) as string[];
  const between = '2026-03-02T09:00:02.500Z';

  it('holds when what lay there then is shown', () => {
    expect(permits(at(1))).toEqual([]);
    expect(permits(between, 'd-1 h-1')).toEqual([]);
    expect(permits(at(4))).toEqual([]);
  });

  it('fails when something is not shown that lay there', () =>
    expect(permits(between)).toEqual([`riverside.permits as of ${between} lacks d-1 h-1`]));

  it('fails when something is shown that did not lie there', () =>
    expect(permits(at(4), 'd-1 h-1')).toEqual([
      `riverside.permits as of ${at(4)} has d-1 h-1 without cause`,
    ]));
});
