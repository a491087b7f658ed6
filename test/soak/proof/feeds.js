/**
 * What a feed promises: with an id, everything that lay in the queue at that position of the log is shown,
 * unless it has gone since; and nothing that was not there. Whoever comes back gets the whole again.
 */
export function feedViolations({ unitId, messages }, stays) {
  const here = stays.filter((stay) => stay.unitId === unitId);
  return picturesOf(messages).flatMap(({ id, at, shown }) => {
    const isDue = ({ from, to }) => from.position <= id && (!to || to.createdAt > at);
    const isPossible = ({ from, to }) => from.createdAt <= at && (!to || to.position > id);
    const missing = here.filter((stay) => isDue(stay) && !shown.has(stay.key));
    const possible = new Set(here.filter(isPossible).map(({ key }) => key));
    const surplus = [...shown].filter((key) => !possible.has(key));
    return [
      ...missing.map(({ key }) => `${unitId} at ${id} did not show ${key}`),
      ...surplus.map((key) => `${unitId} at ${id} showed ${key}, which was not there`),
    ];
  });
}

/**
 * What was shown each time that all of a change had come: messages of a change share their id, so it has all
 * come when another id comes over the same connection. The last is complete because the feed was at rest.
 */
function picturesOf(messages) {
  const shown = new Set();
  return messages.flatMap(({ id, event, keys, connection, at }, index) => {
    if (event === 'queue') shown.clear();
    for (const key of keys)
      if (event === 'removed') shown.delete(key);
      else shown.add(key);
    const next = messages[index + 1];
    const isBroken = next && next.connection !== connection && event !== 'queue';
    const goesOn = next?.connection === connection && next.id === id;
    return isBroken || goesOn ? [] : [{ id: BigInt(id), at, shown: new Set(shown) }];
  });
}

/** In the end, when all is at rest, a feed shows the queue as it is, item by item. */
export function restingViolations({ unitId, shown }, stays) {
  const due = new Map(
    stays
      .filter((stay) => stay.unitId === unitId && !stay.to)
      .map(({ key, item }) => [key, wordsOf(item)]),
  );
  const seen = new Map(
    [...shown].map(([key, { since, due: term, ...item }]) => [
      key,
      wordsOf({ ...item, since: Date.parse(since), due: term && Date.parse(term) }),
    ]),
  );
  return [...new Set([...due.keys(), ...seen.keys()])]
    .filter((key) => due.get(key) !== seen.get(key))
    .map((key) => `${unitId} shows ${key} as ${seen.get(key)}, and it is ${due.get(key)}`);
}

const wordsOf = ({ kind, purpose, officerId, since, due, fromUnitId }) =>
  JSON.stringify([kind, purpose, officerId, since, due, fromUnitId]);

/** More than a feed shows would leave nothing to prove. */
export function longestQueues(stays) {
  const lengths = new Map();
  const longest = new Map();
  const changes = stays.flatMap(({ unitId, from, to }) => [
    { unitId, position: from.position, by: 1 },
    ...(to ? [{ unitId, position: to.position, by: -1 }] : []),
  ]);
  changes.sort((a, b) => (a.position < b.position ? -1 : 1));
  for (const { unitId, by } of changes) {
    const length = (lengths.get(unitId) ?? 0) + by;
    lengths.set(unitId, length);
    longest.set(unitId, Math.max(longest.get(unitId) ?? 0, length));
  }
  return longest;
}
