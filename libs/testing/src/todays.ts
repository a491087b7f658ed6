const parts = 3;
const dayMs = 86_400_000;

/**
 * The part of a long walk that is walked today: every third step, another third each day. All of it with
 * `CHANCERY_WALK=whole`.
 */
export const todays = <T>(steps: readonly T[]): readonly T[] => {
  if (process.env['CHANCERY_WALK'] === 'whole') return steps;
  const today = Math.floor(Date.now() / dayMs) % parts;
  return steps.filter((_, index) => index % parts === today);
};
