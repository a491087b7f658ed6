/** Where a list goes on: the keys of the last row of the page before, as they came with it. */
export type Keys = readonly string[];

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Absent on the last page. A search may give a page that is not full and still has a next one. */
  readonly next?: Keys;
  /** More matches than could be weighed; these are the newest of them. */
  readonly isCut?: boolean;
}

export interface PageWish {
  readonly after?: Keys | undefined;
  readonly limit?: number | undefined;
}
