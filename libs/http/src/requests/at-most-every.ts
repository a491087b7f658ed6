/**
 * Shares one result among all who ask within `ms` milliseconds. Strangers can then ask as often as they like for
 * what is expensive to make. A failure is shared with those who wait for it, and not kept.
 */
export const atMostEvery = <Result>(
  ms: number,
  make: () => Promise<Result>,
): (() => Promise<Result>) => {
  let latest: { readonly result: Promise<Result>; readonly until: number } | undefined;
  return () => {
    if (latest && performance.now() < latest.until) return latest.result;
    const result = make();
    const made = { result, until: performance.now() + ms };
    latest = made;
    result.catch(() => {
      if (latest === made) latest = undefined;
    });
    return result;
  };
};
