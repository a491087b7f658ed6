import { spec } from '@chancery/testing';
import { ann, counting, fact, order, program } from '../examples.js';
import { RecalculateClock } from './clock.commands.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';

const clockId = 'c-1';
const startedAt = '2026-03-02T07:55:00.000Z';
const { documentId } = fact('DocumentReceived').data;
const { calendar, policy } = counting.rules;
const dueDate = '2026-04-27';
/** The due date, a Monday, is proclaimed a holiday. */
const days = new Map([[dueDate, { date: dueDate, day: 'off', name: 'Mourning', basis: '' }]]);
const newer = {
  ...counting,
  rules: { ...counting.rules, calendar: { ...calendar, version: 2, days } },
} as unknown as typeof counting;
const keeping = {
  ...newer,
  rules: { ...newer.rules, policy: { ...policy, onCalendarChange: 'keep' } },
} as typeof counting;

const at = '2026-04-01T09:00:00.000Z';
const recalculate = (by = program, looked = newer, now = at) =>
  new RecalculateClock({ documentId, clockId, counting: looked, at: now }, by);

const { given } = spec(documentDecider);
const after = (...commands: readonly Parameters<typeof documentDecider.decide>[1][]) => {
  const history: DocumentEvent[] = [fact('DocumentReceived'), fact('DocumentRegistered')];
  const stateOf = () =>
    history.reduce<Document>(
      (d, event) => documentDecider.evolve(d, event),
      documentDecider.initialState,
    );
  for (const command of commands) history.push(...documentDecider.decide(stateOf(), command));
  return { history, state: stateOf() };
};
const start = order('StartClock', ann, {
  ...{ clockId, role: 'statutory', policyId: 'riverside.permit', startedAt },
});

describe('A new version of the calendar', () => {
  it('moves the date of a term that runs, and says why', () =>
    expect(documentDecider.decide(after(start).state, recalculate())).toMatchObject([
      {
        type: 'ClockRecalculated',
        data: {
          ...{
            documentId,
            clockId,
            because: 'calendar',
            calendarVersion: 2,
            dueDate: '2026-04-28',
          },
          clock: { version: 2 },
        },
      },
    ]));

  it('says nothing new where the date stays, or it was counted by it already', () => {
    given(...after(start).history)
      .when(recalculate(program, counting))
      .thenNothing();
    given(...after(start, recalculate()).history)
      .when(recalculate())
      .thenNothing();
  });

  it('leaves a term whose policy keeps the dates that were told', () =>
    given(...after(start).history)
      .when(recalculate(program, keeping))
      .thenNothing());

  it('leaves a term that stands still, until it runs again', () => {
    const suspend = order('SuspendClock', program, { clockId, ground: 'completion-asked' });
    given(...after(start, suspend).history)
      .when(recalculate())
      .thenNothing();
  });

  it('leaves a date missed that was missed before', () => {
    const late = recalculate(program, newer, '2026-05-04T09:00:00.000Z');
    expect(documentDecider.decide(after(start).state, late)).toMatchObject([
      { data: { wasMissed: true, dueDate: '2026-04-28' } },
    ]);
  });

  it('says nothing of a term that is not there', () =>
    given(...after().history)
      .when(recalculate())
      .thenNothing());

  it('is followed by services of the platform alone', () =>
    given(...after(start).history)
      .when(recalculate(ann))
      .thenRefuse(NotPermitted));
});
