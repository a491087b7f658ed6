/** What every log has to be, whatever was done: no event twice, no revision left out, in order. */
export function logViolations(log) {
  const ids = new Set();
  const revisions = new Map();
  let last = -1n;
  return log.flatMap(({ id, stream, revision, position }) => {
    const expected = revisions.get(stream) ?? 0;
    const found = [
      ...(ids.has(id) ? [`Event ${id} of ${stream} is in the log twice`] : []),
      ...(revision === expected ? [] : [`${stream} has ${revision} where ${expected} is due`]),
      ...(position > last ? [] : [`${stream}@${revision} stands at ${position}, after ${last}`]),
    ];
    ids.add(id);
    revisions.set(stream, revision + 1);
    last = position;
    return found;
  });
}
