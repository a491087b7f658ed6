import type { Calendar } from '@chancery/deadlines/rules';
import { bob, fact, legal, mia, order, permits, program } from '../examples.js';
import { allowedActions } from './document.actions.js';
import { obstaclesToClosing } from './case-file.js';
import { SetNextTask, type DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import type { DocumentEvent } from './document.events.js';
import type { Document, Present } from './document.state.js';
import { firstOn, nextOn } from './series.days.js';
import { seriesDays } from './series.looked.js';
import type { Every, Rhythm } from './series.terms.js';

/** 30 April is a day off here, and 31 May a Sunday. */
const calendar: Calendar = {
  ...{ calendarId: 'riverside.working-days', version: 1, weekend: [6, 7] },
  days: new Map([
    ['2026-04-30', { date: '2026-04-30', day: 'off', name: 'Fair', basis: 'Order 4' }],
  ]),
  ...{ knownFrom: '2026-01-01', knownTo: '2026-12-31' },
};

const days = (every: Every, from: string, times: number, more: Partial<Rhythm> = {}) => {
  const rhythm: Rhythm = { every, from, daysBefore: 0, ...more };
  const found: string[] = [];
  let on = firstOn(rhythm, from, calendar);
  while (on !== undefined && found.length < times) {
    found.push(on);
    on = nextOn(rhythm, on, calendar);
  }
  return found;
};

describe('The days of a series', () => {
  it('are the last working days of months, by the calendar of the authority', () =>
    expect(days({ amount: 1, unit: 'month', on: 'last-working-day' }, '2026-04-01', 3)).toEqual([
      ...['2026-04-29', '2026-05-29', '2026-06-30'],
    ]));

  it('begin with the first that is not over when the series begins', () =>
    expect(days({ amount: 1, unit: 'month', on: 10 }, '2026-04-20', 2)).toEqual([
      ...['2026-05-10', '2026-06-10'],
    ]));

  it('are the last of a month that has no such day', () =>
    expect(days({ amount: 1, unit: 'month', on: 31 }, '2026-01-01', 3)).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31'],
    ]));

  it('are weekdays every other week, and every third day', () => {
    expect(days({ amount: 2, unit: 'week', on: 1 }, '2026-04-01', 3)).toEqual([
      ...['2026-04-06', '2026-04-20', '2026-05-04'],
    ]);
    expect(days({ amount: 3, unit: 'day' }, '2026-04-01', 2)).toEqual(['2026-04-01', '2026-04-04']);
  });

  it('close quarters and years', () => {
    const last = 'last-working-day';
    expect(days({ amount: 1, unit: 'quarter', on: last }, '2026-02-10', 2)).toEqual([
      ...['2026-03-31', '2026-06-30'],
    ]);
    expect(days({ amount: 1, unit: 'year', on: last }, '2026-02-10', 1)).toEqual(['2026-12-31']);
    expect(days({ amount: 1, unit: 'year' }, '2026-02-10', 2)).toEqual([
      '2026-02-10',
      '2027-02-10',
    ]);
  });

  it('end with the last day that is wanted', () =>
    expect(days({ amount: 1, unit: 'day' }, '2026-04-01', 9, { until: '2026-04-03' })).toHaveLength(
      3,
    ));
});

const evolve = (state: Document, events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((next, event) => documentDecider.evolve(next, event), state);

const taskId = 't-1';
const seriesId = 's-1';
const monthly: Every = { amount: 1, unit: 'month', on: 'last-working-day' };
/** The ends of days in Kyiv, in summer as in winter at nine in the evening: near enough here. */
const dayEnds = (of: readonly string[]) =>
  Object.fromEntries(of.map((day) => [day, `${day}T21:00:00.000Z`]));

class Way {
  state: Document;
  constructor() {
    this.state = evolve(documentDecider.initialState, [
      fact('DocumentReceived'),
      fact('DocumentRegistered'),
    ]);
    this.take(
      order('IssueResolution', mia, {
        resolutionId: 'r-1',
        tasks: [
          {
            ...{ taskId, what: 'Report on the roads', join: 'lead' },
            ...{ isOnControl: false, movesCustody: false },
            executors: [
              { executorId: 'x-1', place: permits },
              { executorId: 'x-2', place: legal },
            ],
          },
        ],
      }),
    );
  }

  get document(): Present {
    if (this.state.situation === 'absent') throw new Error('There is no document.');
    return this.state;
  }

  decide(command: DocumentCommand): readonly DocumentEvent[] {
    documentDecider.admit(this.state, command);
    return documentDecider.decide(this.state, command);
  }

  take(command: DocumentCommand): readonly DocumentEvent[] {
    const events = this.decide(command);
    this.state = evolve(this.state, events);
    return events;
  }

  refusal(command: DocumentCommand): object {
    try {
      return this.decide(command);
    } catch (error) {
      return error as object;
    }
  }
}

const repeat = (more: object = {}, by = mia) => {
  const data = { taskId, seriesId, every: monthly, from: '2026-04-01', daysBefore: 0, ...more };
  const on = firstOn(data, data.from, calendar);
  const ends =
    on === undefined ? [] : [on, ...Array.from({ length: 9 }, (_, i) => minus(on, i + 1))];
  return order('RepeatTask', by, { ...data, calendar, dayEnds: dayEnds(ends) });
};
const minus = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

/** The alarm of the series at an instant, with what a handler looks up for it. */
const alarm = (way: Way, index: number, at: string) => {
  const data = { documentId: way.document.documentId, seriesId, index, at };
  const place = { timeZone: 'UTC', calendar };
  const looked = seriesDays(way.document, new SetNextTask(data, program), place);
  const ids = { taskId: `${seriesId}.${index}`, executorIds: [`y-${index}`, `z-${index}`] };
  return new SetNextTask({ ...data, calendar, dayEnds: dayEnds(looked), ...ids }, program);
};

describe('A task that comes again', () => {
  it('is set by its author, and appears in time for the first day', () => {
    const way = new Way();
    expect(way.take(repeat({ daysBefore: 5 }))).toMatchObject([
      {
        type: 'SeriesSet',
        data: {
          ...{ nextOn: '2026-04-29', nextAt: '2026-04-23T21:00:00.000Z' },
          task: { what: 'Report on the roads', places: [permits, legal] },
        },
      },
    ]);
    expect(way.refusal(repeat({}, bob))).toMatchObject({ code: 'not-permitted' });
  });

  it('is not for days that are over, nor for days that there are not', () => {
    const way = new Way();
    expect(way.refusal(repeat({ from: '2026-01-01', until: '2026-01-15' }))).toMatchObject({
      code: 'term-in-past',
    });
    expect(
      way.refusal(repeat({ every: { amount: 1, unit: 'day' }, from: '2026-02-01' })),
    ).toMatchObject({ code: 'term-in-past' });
    expect(way.refusal(repeat({ every: { amount: 1, unit: 'week', on: 31 } }))).toMatchObject({
      code: 'impossible-rhythm',
    });
  });

  it('comes by its alarm, with its term, to those who were asked', () => {
    const way = new Way();
    way.take(repeat());
    expect(way.take(alarm(way, 0, '2026-04-27T00:00:00.000Z'))).toEqual([]);
    expect(way.take(alarm(way, 0, '2026-04-28T21:00:00.000Z'))).toMatchObject([
      {
        type: 'TaskSet',
        data: {
          ...{ seriesId, index: 0, nextOn: '2026-05-29', nextAt: '2026-05-28T21:00:00.000Z' },
          task: {
            ...{ taskId: 's-1.0', dueDate: '2026-04-29', what: 'Report on the roads' },
            executors: [{ place: permits }, { place: legal }],
          },
        },
      },
      { type: 'ClockStarted', data: { taskId: 's-1.0', dueDate: '2026-04-29' } },
    ]);
    expect(way.take(alarm(way, 0, '2026-04-28T21:00:01.000Z'))).toEqual([]);
  });

  it('comes once after a long silence, for the last day, and names those passed over', () => {
    const way = new Way();
    way.take(repeat({ until: '2026-12-31' }));
    const [set] = way.take(alarm(way, 0, '2026-06-30T06:00:00.000Z'));
    expect(set).toMatchObject({
      type: 'TaskSet',
      data: {
        ...{ index: 2, passedOver: ['2026-04-29', '2026-05-29'], nextOn: '2026-07-31' },
        task: { dueDate: '2026-06-30' },
      },
    });
    expect(way.document.series[0]?.next?.index).toBe(3);
  });

  it('comes as often as was wanted, and no more', () => {
    const way = new Way();
    way.take(repeat({ count: 2 }));
    way.take(alarm(way, 0, '2026-04-28T21:00:00.000Z'));
    const [set] = way.take(alarm(way, 1, '2026-07-30T00:00:00.000Z'));
    expect(set).toMatchObject({ data: { index: 1, task: { dueDate: '2026-05-29' } } });
    expect(Object.keys(set?.data ?? {})).not.toContain('nextAt');
    expect(way.document.series[0]?.next).toBeUndefined();
  });

  it('is ended by its author, and with its resolution; until then the document is not closed', () => {
    const way = new Way();
    way.take(repeat());
    expect(obstaclesToClosing(way.document)).toContain('tasks-open');
    const end = (by = mia) => order('EndSeries', by, { seriesId, reason: 'Finished' });
    expect(way.refusal(end(bob))).toMatchObject({ code: 'not-permitted' });
    expect(allowedActions(way.document, mia)).toContain('end-series');
    expect(way.take(end())).toMatchObject([{ type: 'SeriesEnded' }]);
    expect(way.refusal(order('EndSeries', mia, { seriesId: 'other', reason: 'r' }))).toMatchObject({
      code: expect.stringMatching(/series-not-found|not-permitted/) as string,
    });

    const other = new Way();
    other.take(repeat());
    const withdrawn = order('WithdrawResolution', mia, { resolutionId: 'r-1', reason: 'Twice' });
    expect(other.take(withdrawn).map(({ type }) => type)).toEqual([
      ...['ResolutionWithdrawn', 'TaskCancelled', 'SeriesEnded'],
    ]);
  });

  it('ends when the document leaves the house', () => {
    const way = new Way();
    way.take(repeat());
    const forward = order('ForwardToAuthority', program, { toAuthority: 'hillside', reason: 'r' });
    expect(way.take(forward).map(({ type }) => type)).toContain('SeriesEnded');
  });
});
