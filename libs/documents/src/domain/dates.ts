import { ImpossibleDate } from './date.errors.js';

/** By how much the clocks of those who send may be ahead of ours or behind. */
const skewMs = 5 * 60_000;

/** Nothing that an office works on was received earlier. Such a date comes from an empty field of another system. */
const earliest = Date.parse('1900-01-01T00:00:00.000Z');

/** A longer term is a typing error. */
const longestTermMs = 100 * 366 * 86_400_000;

/** A document was received by now, and not before 1900. `at` is the instant of the command. */
export const demandReceipt = (receivedAt: string, at: string): void => {
  const instant = Date.parse(receivedAt);
  if (instant > Date.parse(at) + skewMs)
    throw new ImpossibleDate('receivedAt', receivedAt, 'in-the-future', at);
  if (instant < earliest)
    throw new ImpossibleDate('receivedAt', receivedAt, 'too-early', iso(earliest));
};

/** A term that is set now does not lie in the past. */
export const demandNewTerm = (due: string | undefined, at: string): void =>
  demandTerm(due, iso(Date.parse(at) - skewMs), 'in-the-past');

/** What was received long ago may be overdue when it is taken in, but was not due before it came. */
export const demandTermOfReceipt = (due: string | undefined, receivedAt: string): void =>
  demandTerm(due, receivedAt, 'before-receipt');

const demandTerm = (
  due: string | undefined,
  from: string,
  reason: 'in-the-past' | 'before-receipt',
): void => {
  if (due === undefined || isTermFrom(from, due)) return;
  if (Date.parse(due) < Date.parse(from)) throw new ImpossibleDate('due', due, reason, from);
  const latest = iso(Date.parse(from) + longestTermMs);
  throw new ImpossibleDate('due', due, 'too-late', latest);
};

/** Whether something that began at an instant can be due at another. */
export const isTermFrom = (from: string, due: string): boolean => {
  const lasts = Date.parse(due) - Date.parse(from);
  return lasts >= 0 && lasts <= longestTermMs;
};

const iso = (ms: number): string => new Date(ms).toISOString();
