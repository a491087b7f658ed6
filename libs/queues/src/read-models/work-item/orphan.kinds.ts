/**
 * What nobody sees to. `unit-ended` and `officer-gone` are open items of a unit out of service that no other goes on
 * with, and of an officer who works there no more. `document-without-item` and `case-without-item` are in hand, with
 * nothing that waits. `part-of-closed-case` is open below what is closed. `queue-untouched` is the oldest item of a unit,
 * older than 30 days. `job-without-progress` stands still for an hour.
 */
export const orphanKinds = [
  ...(['unit-ended', 'officer-gone', 'document-without-item', 'case-without-item'] as const),
  ...(['part-of-closed-case', 'queue-untouched', 'job-without-progress'] as const),
] as const;
export type OrphanKind = (typeof orphanKinds)[number];
