import type { RegisterDirection } from './register.commands.js';

export interface RegisterOpened {
  readonly type: 'RegisterOpened';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly code: string;
    /** Left out for a journal without a year. */
    readonly year?: number;
    /** The last year of a journal for several. */
    readonly toYear?: number;
    /** The first running number, 1 if left out. */
    readonly firstNumber?: number;
    readonly name: string;
    readonly direction?: RegisterDirection;
    readonly pattern: string;
    readonly at: string;
  };
}

/** `sequence` counts from the first number without gaps; `number` is what is written on the document or the case. */
export interface NumberAllocated {
  readonly type: 'NumberAllocated';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly documentId?: string;
    readonly caseId?: string;
    readonly classIndex?: string;
    readonly sequence: number;
    readonly number: string;
    readonly replaces?: number;
    readonly at: string;
  };
}

export interface NumberVoided {
  readonly type: 'NumberVoided';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly documentId?: string;
    readonly caseId?: string;
    readonly sequence: number;
    readonly number: string;
    readonly reason: string;
    readonly at: string;
  };
}

export interface RegisterClosed {
  readonly type: 'RegisterClosed';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    /** Journals closed by early versions have none. */
    readonly reason?: string;
    readonly at: string;
  };
}

export interface RegisterReopened {
  readonly type: 'RegisterReopened';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly reason: string;
    readonly at: string;
  };
}

export type RegisterEvent =
  RegisterOpened | NumberAllocated | NumberVoided | RegisterClosed | RegisterReopened;
