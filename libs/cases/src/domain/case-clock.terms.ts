import type { DocumentClock } from '@chancery/documents/rules';

export const caseStopReasons = ['case-closed', 'case-merged', 'case-cancelled'] as const;
/** What ends a term of a case. */
export type CaseStopReason = (typeof caseStopReasons)[number];

/** A term of a case. It is counted as the term of a document is. */
export type CaseClock = Omit<DocumentClock, 'stopped'> & {
  /** The case in which it began, if that was merged into this one. */
  readonly origin?: string;
  readonly stopped?: {
    readonly at: string;
    readonly isKept: boolean;
    readonly because: CaseStopReason;
  };
};
