import type { RegisterDirection } from './register.commands.js';

export interface RegisterOpened {
  readonly type: 'RegisterOpened';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly code: string;
    readonly year: number;
    readonly name: string;
    readonly direction?: RegisterDirection;
    readonly pattern: string;
    readonly at: string;
  };
}

/** `sequence` counts from 1 without gaps; `number` is what is written on the document. */
export interface NumberAllocated {
  readonly type: 'NumberAllocated';
  readonly data: {
    readonly registerId: string;
    readonly authorityId: string;
    readonly documentId: string;
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
    readonly documentId: string;
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
    readonly at: string;
  };
}

export type RegisterEvent = RegisterOpened | NumberAllocated | NumberVoided | RegisterClosed;
