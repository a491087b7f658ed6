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

/** `kinds` is the whole list from now on; an empty one leaves kinds free. */
export interface DocumentKindsSet {
  readonly type: 'DocumentKindsSet';
  readonly data: {
    readonly authorityId: string;
    readonly kinds: readonly string[];
    readonly at: string;
  };
}

/** `tags` is the whole list from now on; an empty one leaves tags free. */
export interface TagsSet {
  readonly type: 'TagsSet';
  readonly data: {
    readonly authorityId: string;
    readonly tags: readonly string[];
    readonly at: string;
  };
}

export type AuthorityEvent = AuthorityOpened | TimeZoneSet | DocumentKindsSet | TagsSet;
