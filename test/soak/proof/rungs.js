/** So many terms of a policy began, and each has its rung once: reached, or passed over if its end was past at the start. */
export function rungViolations(log, { policyId, count }) {
  const told = new Map();
  for (const { type, data } of log) {
    if (type === 'ClockStarted' && data.policyId === policyId)
      told.set(data.clockId, data.passedOver?.length ?? 0);
    if (type === 'RungReached' && told.has(data.clockId))
      told.set(data.clockId, told.get(data.clockId) + 1);
  }
  return [
    ...(told.size === count ? [] : [`${told.size} terms began, not ${count}`]),
    ...[...told]
      .filter(([, times]) => times !== 1)
      .map(([clockId, times]) => `Term ${clockId} was told of its rung ${times} times`),
  ];
}
