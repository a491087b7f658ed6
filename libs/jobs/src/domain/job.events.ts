import type { Behalf, Principal } from '@chancery/kernel';

/** What is ordered, for how many, and by whom. */
export interface Ordered {
  readonly authorityId: string;
  /** The name of a command that can be given for many, such as `hand-over`. */
  readonly command: string;
  /** What the command needs beside the item. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Nothing is done: each item is only decided. */
  readonly isDryRun: boolean;
}

export interface JobStarted {
  readonly type: 'JobStarted';
  readonly data: Ordered & {
    readonly jobId: string;
    readonly total: number;
    readonly by: Pick<Principal, 'kind' | 'id'>;
    readonly behalf?: Pick<Behalf, 'officerId' | 'substitutionId'>;
    /** The unit in whose name it was ordered. */
    readonly unitId?: string;
    /** The units of who ordered it: who oversees one of them may know of the job. */
    readonly units: readonly string[];
    readonly at: string;
  };
}

/** The items from a place on, in their order. All are listed before the first is tried. */
export interface JobItemsListed {
  readonly type: 'JobItemsListed';
  readonly data: {
    readonly jobId: string;
    readonly from: number;
    readonly items: readonly string[];
    readonly at: string;
  };
}

/** What became of one item; `events` are the types of what happened, or in a dry run would. */
export interface ItemResult {
  readonly itemId: string;
  readonly isDone: boolean;
  /** The code of the refusal, and what it says more closely. */
  readonly code?: string;
  readonly detail?: string;
  readonly events?: readonly string[];
}

export interface JobProgressed {
  readonly type: 'JobProgressed';
  readonly data: {
    readonly jobId: string;
    readonly from: number;
    /** The place after the last. */
    readonly to: number;
    readonly results: readonly ItemResult[];
    readonly at: string;
  };
}

/** `isToStop`: it ends as soon as what is under way is recorded. */
export interface JobPaused {
  readonly type: 'JobPaused';
  readonly data: { readonly jobId: string; readonly isToStop?: boolean; readonly at: string };
}

export interface JobResumed {
  readonly type: 'JobResumed';
  readonly data: { readonly jobId: string; readonly at: string };
}

export interface JobEnded {
  readonly type: 'JobEnded';
  readonly data: {
    readonly jobId: string;
    readonly done: number;
    readonly refused: number;
    readonly notTried: number;
    readonly at: string;
  };
}

export type JobEvent =
  JobStarted | JobItemsListed | JobProgressed | JobPaused | JobResumed | JobEnded;
