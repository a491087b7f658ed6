export interface AuthorityOpened {
  readonly type: 'AuthorityOpened';
  readonly data: { readonly authorityId: string; readonly name: string; readonly at: string };
}

export type AuthorityEvent = AuthorityOpened;
