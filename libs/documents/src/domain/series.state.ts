import type { PlainDate } from '@chancery/deadlines/rules';
import type { Place } from './document.terms.js';
import type { Rhythm, SeriesTask } from './series.terms.js';

/** A task that comes again. `next` is the one to come; absent once it has come for the last time, or was ended. */
export interface Series extends Rhythm {
  readonly seriesId: string;
  readonly author: Place;
  readonly resolutionId?: string;
  readonly task: SeriesTask;
  readonly next?: { readonly index: number; readonly on: PlainDate; readonly at: string };
}

export const isRunning = ({ next }: Series): boolean => next !== undefined;
