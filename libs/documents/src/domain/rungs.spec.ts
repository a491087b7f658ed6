import type { Rules } from '@chancery/deadlines/rules';
import { service } from '@chancery/kernel';
import { bob, counting, dora, fact, order, program } from '../examples.js';
import {
  ReachRung,
  SettleDocument,
  StartClock,
  type DocumentCommand,
} from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document, Present } from './document.state.js';

const inPermits = [
  fact('DocumentReceived'),
  fact('DocumentRegistered'),
  fact('DocumentHandedOver'),
  fact('HandOverAccepted'),
];
const clockId = 'c-1';
const { documentId } = fact('DocumentReceived').data;
const timers = service('timers', 'riverside');

/** Reminders three days before and one day before the end, at the end, and a day after. */
const policy: Rules['policy'] = {
  ...counting.rules.policy,
  ladder: [
    { rung: 'remind', workingDays: -3, at: '09:00', to: ['executor'] },
    { rung: 'remind-again', workingDays: -1, at: '09:00', to: ['executor'] },
    { rung: 'missed', workingDays: 0, at: 'due', to: ['executor', 'head'] },
    { rung: 'overdue', workingDays: 1, at: '09:00', to: ['head', 'control'] },
  ],
};
const start = (startedAt = '2026-03-02T07:55:00.000Z'): DocumentCommand =>
  new StartClock(
    {
      ...order('StartClock', dora, {
        ...{ clockId, role: 'statutory', policyId: 'riverside.permit', startedAt },
      }).data,
      counting: { ...counting, rules: { ...counting.rules, policy } },
    },
    dora,
  );
const alarm = (rung: string, at: string, clockVersion = 1, by = timers): DocumentCommand =>
  new ReachRung({ documentId, clockId, clockVersion, rung, at }, by);

/** What the last of these commands comes to, and the document after it. */
const after = (
  ...commands: readonly DocumentCommand[]
): { readonly events: readonly DocumentEvent[]; readonly document: Document } => {
  const begun = inPermits.reduce<Document>(
    (known, event) => documentDecider.evolve(known, event),
    documentDecider.initialState,
  );
  return commands.reduce<{ events: readonly DocumentEvent[]; document: Document }>(
    ({ document }, command) => {
      const events = documentDecider.decide(document, command);
      return {
        events,
        document: events.reduce((known, event) => documentDecider.evolve(known, event), document),
      };
    },
    { events: [], document: begun },
  );
};
const events = (...commands: readonly DocumentCommand[]): readonly DocumentEvent[] =>
  after(...commands).events;

describe('ReachRung', () => {
  it('records a reminder with who hears of it and how late it is', () =>
    expect(events(start(), alarm('remind', '2026-04-22T06:00:30.000Z'))).toMatchObject([
      {
        type: 'RungReached',
        data: {
          ...{ clockId, version: 1, rung: 'remind', passedOver: [], lateBy: 30 },
          ...{ told: ['executor'], isOverdue: false, unitId: 'riverside.permits' },
          nearestDue: '2026-04-27T21:00:00.000Z',
        },
      },
    ]));

  it('after a time without reactor records the highest once and passes over the others', () => {
    const late = '2026-05-04T09:00:00.000Z';
    expect(events(start(), alarm('remind', late))).toMatchObject([
      {
        data: {
          ...{ rung: 'overdue', passedOver: ['remind', 'remind-again', 'missed'] },
          ...{ told: ['executor', 'head', 'control'], isOverdue: true },
        },
      },
    ]);
    for (const rung of ['remind', 'remind-again', 'missed', 'overdue'])
      expect(events(start(), alarm('remind', late), alarm(rung, late))).toEqual([]);
  });

  it('says nothing new before its time, of another version, or of a rung that is not there', () => {
    const due = '2026-04-22T06:00:00.000Z';
    expect(events(start(), alarm('remind', '2026-04-22T05:59:59.000Z'))).toEqual([]);
    expect(events(start(), alarm('remind', due, 2))).toEqual([]);
    expect(events(start(), alarm('other', due))).toEqual([]);
    expect(events(alarm('remind', due))).toEqual([]);
  });

  it('says nothing new while the term stands still, and when it is over', () => {
    const suspend = order('SuspendClock', bob, { clockId, ground: 'completion-asked' });
    const due = '2026-04-30T06:00:00.000Z';
    expect(events(start(), suspend, alarm('remind', due))).toEqual([]);
    expect(events(start(), suspend, alarm('remind', due, 2))).toEqual([]);
    const settle = order('SettleDocument', bob, { way: 'taken-note' });
    expect(events(start(), settle, alarm('remind', due))).toEqual([]);
  });

  it('is for the service that watches the clocks', () =>
    expect(() => events(start(), alarm('remind', '2026-04-22T06:00:00.000Z', 1, bob))).toThrow(
      NotPermitted,
    ));

  it('passes over what was due before the term was recorded', () => {
    const { document, events: started } = after(start('2026-01-02T07:55:00.000Z'));
    expect(started).toMatchObject([
      { data: { passedOver: ['remind', 'remind-again', 'missed', 'overdue'] } },
    ]);
    expect((document as Present).clocks[0]?.reached.every((each) => each.isPassedOver)).toBe(true);
  });
});

describe('A term', () => {
  const settle = (at: string): DocumentCommand => {
    const { data, by } = order('SettleDocument', program, { way: 'taken-note' });
    return new SettleDocument({ ...data, at }, by);
  };

  it('is kept if the document is settled before its end, and missed afterwards', () => {
    expect(events(start(), settle('2026-04-27T20:59:59.000Z'))).toMatchObject([
      { type: 'DocumentSettled' },
      { type: 'ClockStopped', data: { clockId, isKept: true, because: 'settled' } },
    ]);
    expect(events(start(), settle('2026-04-27T21:00:00.000Z'))).toMatchObject([
      { type: 'DocumentSettled' },
      { type: 'ClockStopped', data: { isKept: false } },
    ]);
  });

  it('stops once: closing what was settled stops nothing more', () =>
    expect(
      events(start(), settle('2026-03-03T09:00:00.000Z'), order('CloseDocument', bob)),
    ).toMatchObject([{ type: 'DocumentClosed' }]));
});
