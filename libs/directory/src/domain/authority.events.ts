export interface AuthorityOpened {
  readonly type: 'AuthorityOpened';
  readonly data: {
    readonly authorityId: string;
    readonly name: string;
    /** UTC if left out. */
    readonly timeZone?: string;
    readonly at: string;
  };
}

export interface TimeZoneSet {
  readonly type: 'TimeZoneSet';
  readonly data: { readonly authorityId: string; readonly timeZone: string; readonly at: string };
}

export type AuthorityEvent = AuthorityOpened | TimeZoneSet;
