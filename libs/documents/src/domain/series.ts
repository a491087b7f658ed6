import { NotLookedUp, type Decisions, type Evolutions } from '@chancery/kernel';
import type { PlainDate } from '@chancery/deadlines/rules';
import type { ClockStarted } from './clock.events.js';
import type { Present } from './document.state.js';
import type { EndSeries, RepeatTask, SeriesCommand, SetNextTask } from './series.commands.js';
import { eveOf, firstOn, isPossible, nextOn } from './series.days.js';
import { ImpossibleRhythm, SeriesNotFound } from './series.errors.js';
import type { SeriesEnded, SeriesEvent } from './series.events.js';
import { isRunning, type Series } from './series.state.js';
import type { LooksUpSeriesDays, Rhythm, SeriesTask } from './series.terms.js';
import { taskOf, workFacts } from './task.change.js';
import { startedClock } from './task.clocks.js';
import { demandAuthor } from './task.demands.js';
import { TermInPast } from './task.errors.js';
import type { TaskSet } from './task.events.js';
import type { Task } from './task.state.js';
import type { OrderedTask } from './task.terms.js';

type Decided = SeriesEvent | TaskSet | ClockStarted;

/** Tasks that come again. What was missed while nobody was told is passed over, but for the last. */
export const seriesDecisions: Decisions<Present, SeriesCommand, Decided> = {
  RepeatTask: (document, command) => [repeated(document, command)],
  EndSeries: (document, command) => {
    const series = seriesFor(document, command);
    return isRunning(series) ? [{ type: 'SeriesEnded', data: command.data }] : [];
  },
  SetNextTask: (document, command) => nextSet(document, command),
};

/** Series end with the document, or with the resolution that they belong to. */
export const endedSeries = (
  { documentId, series }: Present,
  { at, reason }: { readonly at: string; readonly reason: string },
  resolutionId?: string,
): readonly SeriesEnded[] =>
  series
    .filter(isRunning)
    .filter((each) => resolutionId === undefined || each.resolutionId === resolutionId)
    .map(({ seriesId }) => ({ type: 'SeriesEnded', data: { documentId, at, seriesId, reason } }));

const seriesFor = (document: Present, { data, by, action }: EndSeries): Series => {
  const { documentId } = document;
  const found = document.series.find(({ seriesId }) => seriesId === data.seriesId);
  const known = document.series.map(({ seriesId }) => seriesId);
  if (!found) throw new SeriesNotFound(documentId, data.seriesId, known);
  demandAuthor(document, found, { by, action });
  return found;
};

const repeated = (document: Present, { data, by, action }: RepeatTask): SeriesEvent => {
  const { documentId, at, taskId, seriesId, every, from, until, count, daysBefore } = data;
  const task = taskOf(document, taskId);
  demandAuthor(document, task, { by, action });
  if (!isPossible(every)) throw new ImpossibleRhythm(documentId, every);
  const rhythm: Rhythm = {
    ...{ every, from, daysBefore },
    ...(until !== undefined && { until }),
    ...(count !== undefined && { count }),
  };
  const on = firstOn(rhythm, from, data.calendar);
  if (on === undefined || endOf(on, data) <= at) throw new TermInPast(documentId, on ?? from, at);
  const { author, resolutionId } = task;
  return {
    type: 'SeriesSet',
    data: {
      ...{ documentId, at, seriesId, author, rhythm, task: seriesTaskOf(task) },
      ...(resolutionId !== undefined && { resolutionId }),
      ...{ nextOn: on, nextAt: endOf(eveOf(rhythm, on), data) },
    },
  };
};

/** What a task asks for, of those who have not declined it and were not excused. */
const seriesTaskOf = ({ what, join, atLeast, executors, leadId, control }: Task): SeriesTask => {
  const still = executors.filter(({ state }) => state === 'asked' || state === 'contributed');
  const lead = still.filter(({ executorId }) => executorId === leadId);
  const others = still.filter(({ executorId }) => executorId !== leadId);
  return {
    ...{ what, join, isOnControl: control !== undefined },
    ...(atLeast !== undefined && { atLeast }),
    ...(control && { controlPlace: control.place }),
    places: [...lead, ...others].map(({ place }) => place),
  };
};

const endOf = (day: PlainDate, { dayEnds = {} }: LooksUpSeriesDays): string => {
  const end = dayEnds[day];
  if (end === undefined) throw new NotLookedUp(`The end of ${day}`);
  return end;
};

/** The days of a series whose tasks have to be there at an instant, and the one after them. */
const daysDue = (
  series: Series,
  { index, on }: NonNullable<Series['next']>,
  { at, ...looked }: LooksUpSeriesDays & { readonly at: string },
): { readonly due: readonly PlainDate[]; readonly next: PlainDate | undefined } => {
  const due: PlainDate[] = [];
  let next: PlainDate | undefined = on;
  while (next !== undefined && endOf(eveOf(series, next), looked) <= at) {
    due.push(next);
    const isLast = series.count !== undefined && index + due.length >= series.count;
    next = isLast ? undefined : nextOn(series, next, looked.calendar);
  }
  return { due, next };
};

const nextSet = (document: Present, { data }: SetNextTask): readonly Decided[] => {
  const series = document.series.find(({ seriesId }) => seriesId === data.seriesId);
  if (series?.next?.index !== data.index) return [];
  const { due, next } = daysDue(series, series.next, data);
  const on = due.at(-1);
  if (on === undefined) return [];
  const { documentId, at, seriesId } = data;
  const passedOver = due.slice(0, -1);
  const { author, resolutionId } = series;
  const task = ordered(series, { on, dueAt: endOf(on, data) }, data);
  const set: TaskSet = {
    type: 'TaskSet',
    data: {
      ...{ documentId, at, author, task, seriesId, index: data.index + passedOver.length },
      ...(resolutionId !== undefined && { resolutionId }),
      ...(passedOver.length > 0 && { passedOver }),
      ...(next !== undefined && { nextOn: next, nextAt: endOf(eveOf(series, next), data) }),
      ...workFacts(document),
    },
  };
  return [set, ...startedClock(document, task, { clockId: task.taskId, at })];
};

const ordered = (
  { task: { places, ...task } }: Series,
  { on: dueDate, dueAt }: { readonly on: PlainDate; readonly dueAt: string },
  { taskId = '', executorIds = [] }: SetNextTask['data'],
): OrderedTask => ({
  ...{ ...task, taskId, dueDate, dueAt, movesCustody: false },
  executors: places.map((place, index) => ({ executorId: executorIds[index] ?? '', place })),
});

export const seriesEvolutions: Evolutions<Present, SeriesEvent> = {
  SeriesSet: (document, data) => {
    const { seriesId, author, resolutionId, rhythm, task, nextOn: on, nextAt: at } = data;
    const begun = { seriesId, author, ...rhythm, task, next: { index: 0, on, at } };
    const within = resolutionId === undefined ? {} : { resolutionId };
    return { ...document, series: [...document.series, { ...begun, ...within }] };
  },
  SeriesEnded: (document, { seriesId }) =>
    withSeries(document, seriesId, ({ next: _, ...series }) => series),
};

const withSeries = (
  document: Present,
  seriesId: string,
  change: (series: Series) => Series,
): Present => ({
  ...document,
  series: document.series.map((each) => (each.seriesId === seriesId ? change(each) : each)),
});

/** After a task of a series its next one is awaited. */
export const inSeries = (document: Present, data: TaskSet['data']): Present => {
  const { seriesId, index = 0, nextOn: on, nextAt: at } = data;
  if (seriesId === undefined) return document;
  return withSeries(document, seriesId, ({ next: _, ...series }) => ({
    ...series,
    ...(on !== undefined && at !== undefined && { next: { index: index + 1, on, at } }),
  }));
};
