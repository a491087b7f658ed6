import type { Keys, Page } from './page.js';

/** Rows that match among the first of a list, and where the last row that was looked at stands if others follow it. */
export interface Probe<Row> {
  readonly rows: readonly Row[];
  readonly end: Keys | undefined;
}

export interface BoundedSearch<Row> {
  /** Looks through the first `window` rows of the list, until one more match than a page holds is found. */
  readonly probe: (window: number) => Promise<Probe<Row>>;
  /** Finds all matches by an index. Returns undefined if there are too many, or if no index has them. */
  readonly gather: () => Promise<readonly Row[] | undefined>;
  /** Makes a page of rows in order; one row more than a page holds gives it a `next`. */
  readonly toPage: (rows: readonly Row[]) => Page<Row>;
}

/** Looked through first. Words that are common are found here. */
export const nearWindow = 1_000;
/** Looked through if words are neither common nor rare. A page that ends here may be short and has a `next`. */
export const farWindow = 10_000;

/**
 * Finds a page at a cost that has a bound, whatever is searched for: common words among the first rows of the list,
 * rare ones by their index, all others among more rows of the list.
 */
export const boundedSearch = async <Row>({
  probe,
  gather,
  toPage,
}: BoundedSearch<Row>): Promise<Page<Row>> => {
  const near = await probe(nearWindow);
  const isWhole = ({ rows, end }: Probe<Row>): boolean => !end || toPage(rows).next !== undefined;
  if (isWhole(near)) return toPage(near.rows);
  const all = await gather();
  if (all) return toPage(all);
  const far = await probe(farWindow);
  return far.end && !isWhole(far) ? { ...toPage(far.rows), next: far.end } : toPage(far.rows);
};
