/** Round steps from nothing to at least `most`: 0, 5, 10, 15. */
export const ticksTo = (most: number, wanted = 4): readonly number[] => {
  if (most <= 0) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? power,
  );
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
};

/** The middle and the most of what it is given, for sentences about figures. */
export const largest = <Item>(
  items: readonly Item[],
  of: (item: Item) => number,
): Item | undefined =>
  items.reduce<Item | undefined>(
    (most, item) => (most === undefined || of(item) > of(most) ? item : most),
    undefined,
  );
