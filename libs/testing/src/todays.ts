const parts = 12;
const dayMs = 86_400_000;

/**
 * The part of a long walk that is walked today: every twelfth step, others each day. All of it with
 * `CHANCERY_WALK=whole`.
 */
export const todays = <T>(steps: readonly T[], now = Date.now()): readonly T[] => {
  if (process.env['CHANCERY_WALK'] === 'whole') return steps;
  const turns = Math.min(parts, steps.length);
  const today = Math.floor(now / dayMs) % turns;
  return steps.filter((_, index) => index % turns === today);
};
