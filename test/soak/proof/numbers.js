/** Register numbers: without gaps, each given once, and the one on the document is the one in the register. */
export function numberViolations(log, acknowledged) {
  const registers = new Map();
  const entries = new Map();
  const registered = new Map();
  const found = [];
  for (const { type, data } of log) {
    if (type === 'NumberAllocated') {
      const due = (registers.get(data.registerId) ?? 0) + 1;
      if (data.sequence !== due)
        found.push(`${data.registerId} has ${data.sequence} where ${due} is due`);
      if (entries.has(data.documentId))
        found.push(`Document ${data.documentId} got ${data.number} as a second number`);
      registers.set(data.registerId, due);
      entries.set(data.documentId, data.number);
    }
    if (type === 'NumberVoided') entries.delete(data.documentId);
    if (type === 'DocumentRegistered') registered.set(data.documentId, data.number);
  }
  return [...found, ...unlike(entries, registered), ...unlikeTold(registered, acknowledged)];
}

/** Numbers that no document has yet: the reactor is to see to them. */
export function pendingNumbers(log) {
  const pending = new Set();
  for (const { type, data } of log)
    if (type === 'NumberAllocated') pending.add(data.documentId);
    else if (type === 'NumberVoided' || type === 'DocumentRegistered')
      pending.delete(data.documentId);
  return pending;
}

const unlike = (entries, registered) =>
  [...new Set([...entries.keys(), ...registered.keys()])]
    .filter((documentId) => entries.get(documentId) !== registered.get(documentId))
    .map(
      (documentId) =>
        `Document ${documentId} bears ${registered.get(documentId)}, and the register says ` +
        `${entries.get(documentId)}`,
    );

const unlikeTold = (registered, acknowledged) =>
  acknowledged
    .filter(({ sort }) => sort === 'register')
    .filter(({ body }) => registered.get(body.documentId) !== body.number)
    .map(
      ({ body }) =>
        `Document ${body.documentId} was said to be ${body.number}, and is ` +
        `${registered.get(body.documentId)}`,
    );
