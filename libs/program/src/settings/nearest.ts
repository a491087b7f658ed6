/** The known name whose `part` differs least, if that differs in no more than a third of its letters. */
export const nearest = (
  name: string,
  known: readonly string[],
  part: (known: string) => string,
): string | undefined => {
  const [best] = known
    .map((each) => ({ each, distance: distanceOf(name, part(each)) }))
    .filter(({ each, distance }) => distance <= part(each).length / 3)
    .sort((a, b) => a.distance - b.distance);
  return best?.each;
};

/** How many letters have to be put in, left out or exchanged (Levenshtein). */
const distanceOf = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, each] of [...other].entries())
      next.push(
        Math.min(
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
          (row[at] ?? 0) + (letter === each ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};
