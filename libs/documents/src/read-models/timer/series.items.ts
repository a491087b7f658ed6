import { rowsOf, type Projection, type RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { seriesRung, timerTable, type TimerRow } from './timer.row.js';

const timers = rowsOf(timerTable);

type Next = Pick<TimerRow, 'authorityId' | 'fireAt'> & { readonly index: number };

const awaited = (
  { documentId: subjectId }: { readonly documentId: string },
  clockId: string,
  { index: clockVersion, ...next }: Next,
): RowChange =>
  timers.upsert(
    { subjectId, clockId, rung: seriesRung },
    { ...next, clockVersion, ground: null, stepId: null },
  );

const over = (
  { documentId: subjectId }: { readonly documentId: string },
  clockId: string,
): RowChange => timers.remove({ subjectId, clockId, rung: seriesRung });

/** A task that comes again has an alarm for the next time. */
export const seriesTimers: Projection<DocumentEvent>['on'] = {
  SeriesSet: ({ data, metadata: { authorityId } }) => [
    awaited(data, data.seriesId, { authorityId, fireAt: data.nextAt, index: 0 }),
  ],
  TaskSet: ({ data, metadata: { authorityId } }) => {
    const { seriesId, index = 0, nextAt } = data;
    if (seriesId === undefined) return [];
    return nextAt === undefined
      ? [over(data, seriesId)]
      : [awaited(data, seriesId, { authorityId, fireAt: nextAt, index: index + 1 })];
  },
  SeriesEnded: ({ data }) => [over(data, data.seriesId)],
};
