/** A desk that watches a queue by server-sent events. */

/** Resolves once the queue as a whole has come; `added(documentId)` tells when that document came, in ms. */
export async function watchQueue(url, unitId, token) {
  const leaving = new AbortController();
  const answer = await fetch(`${url}/v1/work-items/feed?unitId=${unitId}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leaving.signal,
  });
  const seen = new Map();
  let isOpen;
  const open = new Promise((resolve) => (isOpen = resolve));
  const ended = read(answer.body, (event, data) => {
    if (event === 'queue') isOpen();
    if (event === 'added') arrivalOf(seen, data.documentId).resolve(performance.now());
  }).catch(() => undefined);
  await open;
  return {
    added: (documentId) => arrivalOf(seen, documentId).promise,
    forget: (documentId) => seen.delete(documentId),
    async leave() {
      leaving.abort();
      await ended;
    },
  };
}

const arrivalOf = (seen, documentId) => {
  if (!seen.has(documentId)) {
    const arrival = {};
    arrival.promise = new Promise((resolve) => (arrival.resolve = resolve));
    seen.set(documentId, arrival);
  }
  return seen.get(documentId);
};

async function read(stream, told) {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    const events = text.split('\n\n');
    text = events.pop();
    for (const event of events) {
      const [, name, data] = /^event: (.*)\ndata: (.*)$/m.exec(event) ?? [];
      if (name) told(name, JSON.parse(data));
    }
  }
}
