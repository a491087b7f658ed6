import type { PlainDate } from '@chancery/deadlines/rules';
import type { Fact } from './document.fact.js';
import type { Place } from './document.terms.js';
import type { Rhythm, SeriesTask } from './series.terms.js';

/** `nextOn` is the day of the first task, `nextAt` the instant at which it appears. */
export type SeriesSet = Fact<
  'SeriesSet',
  {
    readonly seriesId: string;
    readonly author: Place;
    readonly resolutionId?: string;
    readonly rhythm: Rhythm;
    readonly task: SeriesTask;
    readonly nextOn: PlainDate;
    readonly nextAt: string;
  }
>;
export type SeriesEnded = Fact<
  'SeriesEnded',
  { readonly seriesId: string; readonly reason: string }
>;

/**
 * Of which series a task is, the how manyth, which were passed over as nobody was told of them in time, and when the
 * next appears, if there is one.
 */
export interface OfSeries {
  readonly seriesId: string;
  readonly index: number;
  readonly passedOver?: readonly PlainDate[];
  readonly nextOn?: PlainDate;
  readonly nextAt?: string;
}

export type SeriesEvent = SeriesSet | SeriesEnded;
