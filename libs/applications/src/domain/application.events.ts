import type { Grant } from '@chancery/kernel';

export interface ApplicationRegistered {
  readonly type: 'ApplicationRegistered';
  readonly data: {
    readonly applicationId: string;
    readonly authorityId: string;
    readonly code: string;
    readonly name: string;
    readonly at: string;
  };
}

/** The whole of what the application may read of the authority from now on. */
export interface GrantGiven {
  readonly type: 'GrantGiven';
  readonly data: Grant & { readonly applicationId: string; readonly at: string };
}

export interface GrantEnded {
  readonly type: 'GrantEnded';
  readonly data: {
    readonly applicationId: string;
    readonly authorityId: string;
    readonly at: string;
  };
}

/** Comes after a `GrantEnded` for each grant that the application still had. */
export interface ApplicationDeactivated {
  readonly type: 'ApplicationDeactivated';
  readonly data: { readonly applicationId: string; readonly at: string };
}

export type ApplicationEvent =
  ApplicationRegistered | GrantGiven | GrantEnded | ApplicationDeactivated;
