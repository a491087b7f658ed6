import type { DocumentClock } from '../../domain/clock.terms.js';

type Dates = NonNullable<DocumentClock['clock']['dates']>;

export type ClockView = Omit<DocumentClock, 'clock'> &
  Partial<Dates> & { readonly startedAt: string; readonly isSuspended: boolean };

/** A term as officers and parties read it: when it ends, with the steps to that date. */
export const clockView = ({ clock, ...counted }: DocumentClock): ClockView => ({
  ...counted,
  startedAt: clock.startedAt,
  isSuspended: clock.dates === undefined,
  ...clock.dates,
});
