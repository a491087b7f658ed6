/** Each class of lengths ends where the next begins, at 1.05 times its own beginning; the first begins at nothing. */
const growth = 1.05;

/** The class of a length in milliseconds, as an SQL expression; null if it is. */
export const lengthClass = (ms: string): string =>
  `floor(ln(CASE WHEN ${ms} < 1 THEN 1 ELSE ${ms} END::float8) / ln(${growth}::float8))::integer`;

/** Where a class begins, in milliseconds. */
export const lengthOf = (lengthClass: number): number =>
  lengthClass === 0 ? 0 : growth ** lengthClass;
