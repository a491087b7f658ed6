/**
 * Which rows of the past held at an instant is a question of two limits, which no index answers in the order of a
 * third column: an index by time finds a whole queue to be sorted, an index by term goes through all that
 * ever lay in it (400 ms of 360,000 rows, where a page of today takes 0.6). So rows are put by the length
 * of their time into spans of about that length, and bear the number of the span in which they began. What held
 * at an instant began in the span of that instant, or in the one before, of one of a few lengths; and of the rows
 * that began in these a fair part did hold. Each such span is cut in the order of its index, `(unit_id, span,
 * due, ...)`, with the limits as its last columns, and the cuts are merged: 1.5 ms, however long the past.
 */

/** The shortest spans, 70 minutes; each length is sixteen times the one before it; the last is 139 years. */
const shortest = 2 ** 22;
const step = 16;
const lengths = Array.from({ length: 6 }, (_, level) => shortest * step ** level);

/** Whatever lasted longer than that. */
const endless = lengths.length;

const spanAt = (level: number, length: number, instant: number): number =>
  Math.floor(instant / length) * (lengths.length + 1) + level;

/** The span of what held from one instant to another (milliseconds). */
export const spanOf = (from: number, to: number): number => {
  const level = lengths.findIndex((length) => to - from <= length);
  const length = lengths[level];
  return length === undefined ? endless : spanAt(level, length, from);
};

/** The spans in which all that held at an instant is found. */
export const spansAround = (instant: number): number[] => [
  endless,
  ...lengths.flatMap((length, level) => [
    spanAt(level, length, instant),
    spanAt(level, length, instant - length),
  ]),
];
