/** So many terms of a policy began, and each has its rung once. */
export function rungViolations(log, { policyId, count }) {
  const reached = new Map();
  for (const { type, data } of log) {
    if (type === 'ClockStarted' && data.policyId === policyId) reached.set(data.clockId, 0);
    if (type === 'RungReached' && reached.has(data.clockId))
      reached.set(data.clockId, reached.get(data.clockId) + 1);
  }
  return [
    ...(reached.size === count ? [] : [`${reached.size} terms began, not ${count}`]),
    ...[...reached]
      .filter(([, times]) => times !== 1)
      .map(([clockId, times]) => `Term ${clockId} reached its rung ${times} times`),
  ];
}
