/** What a reader wants of the events that it may read. */
export interface FeedFilter {
  readonly authorityId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
}

/** So many indexes from `from` up to and without `to` were looked at. */
export interface Scanned {
  readonly from: number;
  readonly to: number;
}
