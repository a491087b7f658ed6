import type { AccessLevel, Role } from '@chancery/kernel';
import type { SavedQuery } from './unit.events.js';

/** The officer's name is staff data and stands in clear. */
export interface OfficerEnrolled {
  readonly type: 'OfficerEnrolled';
  readonly data: {
    readonly officerId: string;
    readonly authorityId: string;
    readonly name: string;
    readonly clearance: AccessLevel;
    readonly at: string;
  };
}

/** The name is staff data and stands in clear. */
export interface OfficerRenamed {
  readonly type: 'OfficerRenamed';
  readonly data: { readonly officerId: string; readonly name: string; readonly at: string };
}

export interface ClearanceSet {
  readonly type: 'ClearanceSet';
  readonly data: {
    readonly officerId: string;
    readonly clearance: AccessLevel;
    readonly at: string;
  };
}

/** `roles` are all that the officer holds in the unit from now on, in the order of the kernel's list. */
export interface PostGiven {
  readonly type: 'PostGiven';
  readonly data: {
    readonly officerId: string;
    readonly authorityId: string;
    readonly unitId: string;
    readonly roles: readonly Role[];
    readonly at: string;
  };
}

export interface PostEnded {
  readonly type: 'PostEnded';
  readonly data: { readonly officerId: string; readonly unitId: string; readonly at: string };
}

export interface OwnQuerySaved {
  readonly type: 'OwnQuerySaved';
  readonly data: SavedQuery & { readonly officerId: string; readonly at: string };
}

export interface OwnQueryRemoved {
  readonly type: 'OwnQueryRemoved';
  readonly data: { readonly officerId: string; readonly name: string; readonly at: string };
}

/** The queries of their own go with the officer. Comes after a `PostEnded` for each post that the officer still held. */
export interface OfficerDeactivated {
  readonly type: 'OfficerDeactivated';
  readonly data: { readonly officerId: string; readonly at: string };
}

/** The officer holds no post until one is given. */
export interface OfficerReactivated {
  readonly type: 'OfficerReactivated';
  readonly data: {
    readonly officerId: string;
    readonly clearance: AccessLevel;
    readonly at: string;
  };
}

export interface CertificateRegistered {
  readonly type: 'CertificateRegistered';
  readonly data: {
    readonly officerId: string;
    readonly fingerprint: string;
    readonly issuer: string;
    readonly notAfter: string;
    readonly at: string;
  };
}

export interface CertificateRevoked {
  readonly type: 'CertificateRevoked';
  readonly data: {
    readonly officerId: string;
    readonly fingerprint: string;
    readonly reason: string;
    readonly at: string;
  };
}

export type OfficerEvent =
  | OfficerEnrolled
  | OfficerRenamed
  | ClearanceSet
  | PostGiven
  | PostEnded
  | OfficerDeactivated
  | OfficerReactivated
  | CertificateRegistered
  | CertificateRevoked
  | OwnQuerySaved
  | OwnQueryRemoved;
