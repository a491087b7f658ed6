/** A job that ended has one result for each of its items, in their order, and each took effect once. */
export function jobViolations(log, { jobId, itemIds }) {
  const own = log.filter(({ stream }) => stream === `job-${jobId}`);
  const results = own.flatMap(({ type, data }) => (type === 'JobProgressed' ? data.results : []));
  const ended = own.filter(({ type }) => type === 'JobEnded').map(({ data }) => data);
  return [
    ...unlikeItems(results, itemIds),
    ...results
      .filter(({ isDone }) => !isDone)
      .map(({ itemId, code }) => `Item ${itemId} was refused: ${code}`),
    ...(ended.length === 1 && ended[0].done === itemIds.length
      ? []
      : [`The job ended as ${JSON.stringify(ended)}`]),
    ...unlikeOnce(log, itemIds),
  ];
}

const unlikeItems = (results, itemIds) =>
  Array.from({ length: Math.max(results.length, itemIds.length) }, (_, place) => place)
    .filter((place) => results[place]?.itemId !== itemIds[place])
    .map(
      (place) =>
        `Result ${place} is of ${results[place]?.itemId}, and item ${itemIds[place]} is due`,
    );

const unlikeOnce = (log, itemIds) => {
  const notes = new Map(itemIds.map((itemId) => [itemId, 0]));
  for (const { type, data } of log)
    if (type === 'NoteAdded' && notes.has(data.documentId))
      notes.set(data.documentId, notes.get(data.documentId) + 1);
  return [...notes]
    .filter(([, count]) => count !== 1)
    .map(([itemId, count]) => `Document ${itemId} has ${count} notes`);
};
