import type { AccessLevel, ActingRight } from '@chancery/kernel';

/** An absence has a last day; a mandate is a standing right to act for somebody, until it is ended. */
export const substitutionKinds = ['absence', 'mandate'] as const;
export type SubstitutionKind = (typeof substitutionKinds)[number];

/** What a substitute may do, where and when. Days are whole days in the time zone of the authority. */
export interface Bounds {
  readonly rights: readonly ActingRight[];
  /** Absent: all units in which the holder acts. */
  readonly units?: readonly string[];
  /** Absent: documents of every kind. */
  readonly documentKinds?: readonly string[];
  readonly level: AccessLevel;
  /** The first day, such as `2026-07-01`. */
  readonly from: string;
  /** The last day; a mandate may have none. */
  readonly until?: string;
  /** The order or rule that it rests on. */
  readonly basis: string;
}

export interface SubstitutionGranted {
  readonly type: 'SubstitutionGranted';
  readonly data: Bounds & {
    readonly substitutionId: string;
    readonly authorityId: string;
    readonly kind: SubstitutionKind;
    readonly holderId: string;
    readonly substituteId: string;
    readonly at: string;
  };
}

/** `changed` has the new values, and no others. */
export interface SubstitutionAmended {
  readonly type: 'SubstitutionAmended';
  readonly data: {
    readonly substitutionId: string;
    readonly changed: Partial<Bounds>;
    readonly at: string;
  };
}

export interface SubstitutionEnded {
  readonly type: 'SubstitutionEnded';
  readonly data: { readonly substitutionId: string; readonly reason: string; readonly at: string };
}

export type SubstitutionEvent = SubstitutionGranted | SubstitutionAmended | SubstitutionEnded;
