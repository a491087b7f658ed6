import type { LogMark } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';

/** Where a lane stands before its first event. */
export const beginning: LogMark = { position: -1n, eventId: '' };

export const markOfLast = (events: readonly Recorded[]): LogMark | undefined => {
  const last = events.at(-1);
  return last && { position: last.position, eventId: last.id };
};

export const least = (marks: readonly LogMark[]): LogMark =>
  marks.reduce((a, b) => (a.position <= b.position ? a : b), marks[0] ?? beginning);

export const greatest = (marks: readonly LogMark[]): LogMark =>
  marks.reduce((a, b) => (a.position >= b.position ? a : b), marks[0] ?? beginning);
